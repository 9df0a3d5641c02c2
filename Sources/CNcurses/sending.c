#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "sending.h"

#include <curses.h>
#include <errno.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// <term.h> takes these words for itself.
#undef columns
#undef lines

static struct {
    int foreground;
    int background;
} pairs[sending_pairs];

static char sent[1 << 15];
static size_t sent_used;
/// Where the terminal's cursor is, or -1 where that is not known.
static int sent_row = -1;
static int sent_column;
/// Attributes and pair of what was sent last, or unknown_style.
static uint32_t sent_style;
static const uint32_t unknown_style = UINT32_MAX;

// Terminals that do not scroll when the last column of the last row is written to, and that take
// colours and attributes together: all of today's.
bool sending_is_possible(void) {
    return auto_right_margin && eat_newline_glitch && magic_cookie_glitch <= 0
        && no_color_video <= 0 && exit_attribute_mode != NULL && cursor_address != NULL
        && strcmp(cursor_address, "\033[%i%p1%d;%p2%dH") == 0;
}

bool sending_can_scroll(void) {
    return change_scroll_region != NULL && parm_index != NULL && parm_rindex != NULL
        && strcmp(change_scroll_region, "\033[%i%p1%d;%p2%dr") == 0
        && strcmp(parm_index, "\033[%p1%dS") == 0 && strcmp(parm_rindex, "\033[%p1%dT") == 0;
}

static void write_all(const char *bytes, size_t count) {
    size_t done = 0;
    while (done < count) {
        ssize_t written = write(STDOUT_FILENO, bytes + done, count - done);
        if (written < 0 && errno != EINTR) return;
        if (written > 0) done += (size_t)written;
    }
}

static void flush_sent(void) {
    write_all(sent, sent_used);
    sent_used = 0;
}

static void send_bytes(const char *bytes, size_t count) {
    if (sent_used + count > sizeof sent) flush_sent();
    memcpy(sent + sent_used, bytes, count);
    sent_used += count;
}

static char *digits(char *to, int number) {
    if (number >= 10) to = digits(to, number / 10);
    *to++ = (char)('0' + number % 10);
    return to;
}

static void send_control(int first, int second, char final) {
    char bytes[32] = "\033[";
    char *end = digits(bytes + 2, first);
    if (second > 0) {
        *end++ = ';';
        end = digits(end, second);
    }
    *end++ = final;
    send_bytes(bytes, (size_t)(end - bytes));
}

static void send_place(int row, int column) {
    if (row == sent_row && column == sent_column) return;
    send_control(row + 1, column + 1, 'H');
    sent_row = row;
    sent_column = column;
}

enum { longest_style = 120, style_count = 64 };

struct style {
    uint32_t key;
    size_t length;
    /// Whether it begins with "\033[0;" and is one sequence.
    bool is_joined;
    char bytes[longest_style];
};

// Makes one sequence of several: "\033(B\033[m\033[4m\033[31m" becomes "\033[0;4;31m", for each byte
// has its price. What it does not understand it leaves.
static void join(struct style *style) {
    char joined[longest_style] = "\033[0";
    size_t used = strlen(joined);
    const char *rest = style->bytes;
    while (*rest != 0) {
        // No other set of characters than ASCII's is ever chosen here, so there is none to leave.
        const char *const ascii[] = {"\033(B", "\017"};
        for (size_t i = 0; i < 2; i++) {
            if (strncmp(rest, ascii[i], strlen(ascii[i])) == 0) rest += strlen(ascii[i]);
        }
        if (*rest == 0) break;
        if (strncmp(rest, "\033[", 2) != 0) return;
        rest += 2;
        size_t count = strspn(rest, "0123456789;:");
        if (rest[count] != 'm' || used + count + 2 > sizeof joined) return;
        if (count > 0) {
            joined[used++] = ';';
            memcpy(joined + used, rest, count);
            used += count;
        }
        rest += count + 1;
    }
    joined[used++] = 'm';
    memcpy(style->bytes, joined, used);
    style->length = used;
    style->is_joined = used > strlen("\033[0m");
}

static void describe(struct style *style, uint8_t attributes, int pair) {
    size_t used = sending_append(style->bytes, 0, longest_style, exit_attribute_mode);
    const struct {
        int bits;
        const char *bytes;
    } names[] = {
        {cn_bold, enter_bold_mode},        {cn_dim | cn_struck, enter_dim_mode},
        {cn_italic, enter_italics_mode},   {cn_underline, enter_underline_mode},
        {cn_reverse, enter_reverse_mode},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (attributes & names[i].bits) {
            used = sending_append(style->bytes, used, longest_style, names[i].bytes);
        }
    }
    int foreground = pair > 0 ? pairs[pair].foreground : -1;
    int background = pair > 0 ? pairs[pair].background : -1;
    if (foreground >= 0 && set_a_foreground != NULL) {
        const char *bytes = tiparm(set_a_foreground, foreground);
        used = sending_append(style->bytes, used, longest_style, bytes);
    }
    if (background >= 0 && set_a_background != NULL) {
        const char *bytes = tiparm(set_a_background, background);
        used = sending_append(style->bytes, used, longest_style, bytes);
    }
    style->length = used;
    style->is_joined = false;
    join(style);
}

void sending_define_pair(int pair, int foreground, int background) {
    if (pair < 0 || pair >= sending_pairs) return;
    pairs[pair].foreground = foreground;
    pairs[pair].background = background;
}

static void send_style(uint8_t attributes, int pair) {
    // Those that came up, the latest in place of the first when there are too many.
    static struct style styles[style_count];
    static int known;
    static int next;
    uint32_t key = attributes | (uint32_t)pair << 8;
    if (key == sent_style) return;
    bool is_after_plain = sent_style == 0;
    sent_style = key;
    int i = 0;
    while (i < known && styles[i].key != key) i++;
    if (i == known) {
        i = next;
        next = (next + 1) % style_count;
        if (known < style_count) known++;
        styles[i].key = key;
        describe(&styles[i], attributes, pair);
    }
    // After plain text there is nothing to end.
    size_t skipped = is_after_plain && styles[i].is_joined ? strlen("\033[0;") : 0;
    if (skipped > 0) send_bytes("\033[", 2);
    send_bytes(styles[i].bytes + skipped, styles[i].length - skipped);
}

static void send_scalar(uint32_t scalar) {
    char bytes[4];
    size_t count;
    if (scalar < 0x80) {
        bytes[0] = (char)scalar;
        count = 1;
    } else if (scalar < 0x800) {
        bytes[0] = (char)(0xC0 | scalar >> 6);
        bytes[1] = (char)(0x80 | (scalar & 0x3F));
        count = 2;
    } else if (scalar < 0x10000) {
        bytes[0] = (char)(0xE0 | scalar >> 12);
        bytes[1] = (char)(0x80 | (scalar >> 6 & 0x3F));
        bytes[2] = (char)(0x80 | (scalar & 0x3F));
        count = 3;
    } else {
        bytes[0] = (char)(0xF0 | scalar >> 18);
        bytes[1] = (char)(0x80 | (scalar >> 12 & 0x3F));
        bytes[2] = (char)(0x80 | (scalar >> 6 & 0x3F));
        bytes[3] = (char)(0x80 | (scalar & 0x3F));
        count = 4;
    }
    send_bytes(bytes, count);
}

void sending_put(int row, int column, const struct cn_cell *cells, int count) {
    send_place(row, column);
    for (int i = 0; i < count; i++) {
        send_style(cells[i].attributes, cells[i].pair);
        send_scalar(cells[i].scalar);
    }
    sent_column += count;
    // In the last column the cursor stays, or seems to.
    if (sent_column >= getmaxx(stdscr)) sent_row = -1;
}

void sending_scroll(int top, int bottom, int lines) {
    // Most terminals give the rows that come free the colours of the last style.
    send_style(0, 0);
    send_control(top + 1, bottom, 'r');
    send_control(lines > 0 ? lines : -lines, 0, lines > 0 ? 'S' : 'T');
    send_control(1, getmaxy(stdscr), 'r');
    // The cursor goes home when the margins are set.
    sent_row = 0;
    sent_column = 0;
}

// Ends what is sent, with the terminal as ncurses takes it to be.
void sending_end(int row, int column) {
    if (sent_used > 0) {
        send_style(0, 0);
        send_place(row, column);
        flush_sent();
    }
    sent_row = -1;
    sent_style = unknown_style;
}

size_t sending_append(char *to, size_t used, size_t size, const char *from) {
    if (from == NULL) return used;
    while (*from != 0 && used + 1 < size) {
        const char *end = from[0] == '$' && from[1] == '<' ? strchr(from, '>') : NULL;
        if (end != NULL) {
            from = end + 1;
        } else {
            to[used++] = *from++;
        }
    }
    to[used] = 0;
    return used;
}

void cn_send(const char *sequence) {
    // putp would leave it in the buffer of stdout, which nobody empties.
    char bytes[256];
    write_all(bytes, sending_append(bytes, 0, sizeof bytes, sequence));
}
