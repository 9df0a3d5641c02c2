#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The screen (curses.c, and sending.c): what the program needs of ncursesw, and no type of it.

/// Has the memory that a screen of the terminal's size takes made ready at once. To be called
/// early: what is asked for before it is there costs a page fault for every 4 KiB.
void cn_reserve_memory(void);

/// What the terminal database says of a name, and whether the terminal could be opened.
enum cn_opening { cn_opened, cn_failed, cn_unknown, cn_no_database, cn_dumb };

/// Takes the terminal on standard input and output. Nothing is sent before cn_show. `restore` gets
/// what gives the terminal back: end of keypad mode and of attributes, cursor, screen.
/// - Parameter utf8: false to replace everything but ASCII.
enum cn_opening cn_open(const char *name, bool utf8, char *restore, size_t size);

/// Gives the terminal back; cn_enter takes it again.
void cn_leave(void);
void cn_enter(void);
void cn_close(void);

/// A string of the terminal's description, or NULL. It lives as long as the terminal is open.
const char *cn_capability(const char *name);

/// Sends control sequences at once, at most 255 bytes.
void cn_send(const char *sequence);

/// 0 where there are none.
int cn_colours(void);

/// Defines a pair of colours; -1 is the terminal's own. False when there is no room for it.
bool cn_define_pair(int pair, int foreground, int background);

void cn_size(int *rows, int *columns);
void cn_resize(int rows, int columns);

enum cn_attributes {
    cn_bold = 1,
    cn_dim = 2,
    cn_italic = 4,
    cn_underline = 8,
    cn_reverse = 16,
    cn_struck = 32,
};

/// What a grapheme cluster takes at most.
enum { cn_most_cells = 8 };

struct cn_cell {
    uint32_t scalar;
    /// 1 to cn_most_cells.
    uint8_t width;
    /// cn_attributes
    uint8_t attributes;
    uint16_t pair;
};

/// Makes all cells blank, and the terminal's as well where cells are sent as they are put.
void cn_erase(void);

/// Puts cells next to one another. A wide one stands for all columns that it takes.
/// - Parameter is_simple: whether all that is put into this row, and all that stood there, has one
///   scalar and takes one column, so that no terminal can be of another mind about it.
void cn_put(int row, int column, const struct cn_cell *cells, int count, bool is_simple);

/// Puts one grapheme cluster; `cell.scalar` is not used.
void cn_put_cluster(
    int row, int column, struct cn_cell cell, const uint32_t *scalars, int count);

/// Moves rows top..<bottom up (lines > 0) or down, and leaves blank ones behind.
void cn_scroll(int top, int bottom, int lines);

/// Sends what has changed, or everything, and puts the cursor in its place.
void cn_show(int row, int column, bool everything);

// Signals and the way out (signals.c): C, because this runs in signal handlers.

enum cn_signals {
    cn_resized = 1,
    cn_stop = 2,
    cn_continued = 4,
    cn_interrupt = 8,
    cn_terminate = 16,
    cn_hangup = 32,
};

/// Remembers how the terminal is set, and sees to it that it is set so again however the program
/// ends. Returns a descriptor that is readable when signals have come, or -1.
/// - Parameter restore: what is sent to the terminal after a crash.
int cn_guard(const char *restore);

/// Adds to what is sent then; false where there is no room for it.
bool cn_guard_also(const char *restore);

/// Whether there is something to restore; false while the terminal is given back, when SIGTSTP
/// also does what it does by default.
void cn_arm(bool armed);

/// The signals since the last call, as a set of cn_signals.
int cn_take_signals(void);

/// Holds signals back that would cut short what is being sent.
void cn_hold_signals(bool hold);

/// Stops the program (with its process group, as ^Z does) until it is continued. False, and
/// nothing happens, where stopping is not wanted.
bool cn_stop_here(bool group);

/// Sets the terminal and all signals back.
void cn_unguard(void);

#endif
