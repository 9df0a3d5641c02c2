#ifndef SENDING_H
#define SENDING_H

#include "CNcurses.h"

// What has changed is known here, so it is sent as it is. ncurses would look for it once more, and
// work out every colour and movement anew: the most expensive part of a frame by far. What is sent
// is entered into curscr, which is what ncurses takes to be on the terminal, and the cursor returns
// to where ncurses left it; so ncurses can be asked for the rest at any time.

// To be called between newterm and delscreen, but for sending_append.

/// Pairs with numbers below this can be sent.
enum { sending_pairs = 256 };

/// Whether the terminal understands what is sent, provided that it takes UTF-8.
bool sending_is_possible(void);

/// Whether it moves rows when it is asked to.
bool sending_can_scroll(void);

void sending_define_pair(int pair, int foreground, int background);

/// Sends cells that take a column each.
void sending_put(int row, int column, const struct cn_cell *cells, int count);

/// Moves rows top..<bottom up (lines > 0) or down, and leaves blank ones behind.
void sending_scroll(int top, int bottom, int lines);

/// Ends what is sent in a frame, if anything is, with the cursor in a place.
void sending_end(int row, int column);

/// Appends a capability to a string without its padding, "$<5>", which only a modem needs.
/// - Parameter used: the length of the string; `size` is the room for it, with its end.
/// - Returns: the length then.
size_t sending_append(char *to, size_t used, size_t size, const char *from);

#endif
