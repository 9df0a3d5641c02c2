#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "sending.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// <term.h> takes these words for itself.
#undef columns
#undef lines

static SCREEN *screen;
static bool is_utf8;
/// Whether the terminal is one that cells can be sent to without ncurses; see sending.h.
static bool sends;
static bool sends_scrolls;
/// Whether this frame is one for ncurses alone, and whether a part of it is.
static bool is_scrolled;
static bool has_rest;
/// Where ncurses takes the cursor to be between frames.
static int left_row;
static int left_column;
/// Whether there has been a frame.
static bool is_started;

// For each cell: the three screens of ncurses, the reader's two, and the text that is on them.
enum { bytes_per_cell = 3 * sizeof(cchar_t) + 52 };

void cn_reserve_memory(void) {
    // Of Linux 5.14; older ones say that they do not know it.
    enum { populate_write = 23 };
    const size_t page = 4096;
    struct winsize window = {0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
    size_t cells = (size_t)window.ws_row * window.ws_col;
    if (cells == 0 || cells > 1 << 15) return;
    size_t bytes = (cells * bytes_per_cell + page - 1) / page * page;
    // Naming one threshold fixes the others, which would rise by themselves: a large block is
    // mapped anew every time from then on, unless they are named, too.
    if (!mallopt(M_MMAP_THRESHOLD, 4 << 20) || !mallopt(M_TRIM_THRESHOLD, 8 << 20)) return;
    // The first block that does not fit makes the heap grow; what lies behind it stays there.
    char *block = malloc(bytes);
    if (block == NULL) return;
    uintptr_t start = ((uintptr_t)block + page - 1) / page * page;
    madvise((void *)start, bytes - page, populate_write);
    free(block);
}

static const char *capability(const char *name) {
    // tigetstr takes a char * that it does not change.
    const char *value = tigetstr((char *)name);
    return value == (char *)-1 ? NULL : value;
}

static enum cn_opening why_not(const char *name) {
    int error = 0;
    if (setupterm((char *)name, STDOUT_FILENO, &error) == OK) {
        del_curterm(cur_term);
        return cn_failed;
    }
    return error == 1 ? cn_dumb : error == 0 ? cn_unknown : cn_no_database;
}

static void list_restoring(char *restore, size_t size) {
    static const char *const names[] = {"rmkx", "sgr0", "op", "cnorm", "rmcup"};
    size_t used = 0;
    if (size > 0) restore[0] = 0;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        used = sending_append(restore, used, size, capability(names[i]));
    }
}

static void take_input(void) {
    raw();
    noecho();
    nonl();
}

// Until ncurses has been left and entered again, it sends what it has at every movement of the
// cursor, which is dozens of writes a frame. So it is left here, and what it says then is dropped.
static void leave_unseen(void) {
    int terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (terminal >= 0 && nowhere >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
        endwin();
        dup2(terminal, STDOUT_FILENO);
    }
    if (terminal >= 0) close(terminal);
    if (nowhere >= 0) close(nowhere);
}

// The description is read once, by newterm; what it does to the terminal's modes can be undone.
enum cn_opening cn_open(const char *name, bool utf8, char *restore, size_t size) {
    is_utf8 = utf8;
    screen = newterm((char *)name, stdout, stdin);
    if (screen == NULL) return why_not(name);
    bool is_dumb = capability("cup") == NULL || capability("clear") == NULL;
    if (!is_dumb) take_input();
    leave_unseen();
    if (is_dumb) {
        delscreen(screen);
        screen = NULL;
        return cn_dumb;
    }
    list_restoring(restore, size);
    sends = is_utf8 && sending_is_possible();
    sends_scrolls = sends && sending_can_scroll();
    scrollok(stdscr, FALSE);
    is_started = false;
    return cn_opened;
}

// Not before the terminal was entered: ncurses would set its palette back then, which is the user's.
static void start_colours(void) {
    if (is_started) return;
    is_started = true;
    if (!has_colors()) return;
    // It would look for cells of the colours that change, and nothing stands there yet.
    clearok(curscr, TRUE);
    start_color();
    use_default_colors();
    clearok(curscr, FALSE);
}

void cn_leave(void) { endwin(); }

void cn_enter(void) {
    reset_prog_mode();
    take_input();
}

void cn_close(void) {
    if (screen == NULL) return;
    if (!isendwin()) endwin();
    delscreen(screen);
    screen = NULL;
}

const char *cn_capability(const char *name) { return capability(name); }

int cn_colours(void) { return has_colors() ? max_colors : 0; }

bool cn_define_pair(int pair, int foreground, int background) {
    sending_define_pair(pair, foreground, background);
    return pair < COLOR_PAIRS && init_extended_pair(pair, foreground, background) == OK;
}

void cn_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

void cn_resize(int rows, int columns) { resizeterm(rows, columns); }

static attr_t attributes_of(struct cn_cell cell) {
    attr_t result = A_NORMAL;
    if (cell.attributes & cn_bold) result |= A_BOLD;
    if (cell.attributes & (cn_dim | cn_struck)) result |= A_DIM;
    if (cell.attributes & cn_italic) result |= A_ITALIC;
    if (cell.attributes & cn_underline) result |= A_UNDERLINE;
    if (cell.attributes & cn_reverse) result |= A_REVERSE;
    return result;
}

// setcchar does the same from a terminated string, at several times the cost.
static void fill(cchar_t *to, wchar_t character, attr_t attributes, int pair) {
    memset(to, 0, sizeof *to);
    to->attr = attributes | (attr_t)COLOR_PAIR(pair > 255 ? 255 : pair);
    to->ext_color = pair;
    to->chars[0] = character;
}

static wchar_t ascii_of(uint32_t scalar) {
    switch (scalar) {
    case 0xA0: return ' ';
    case 0xB7: case 0x2022: case 0x25CF: return '*';
    case 0x2018: case 0x2019: return '\'';
    case 0x201C: case 0x201D: return '"';
    case 0x2026: return '.';
    case 0x2190: return '<';
    case 0x2191: return '^';
    case 0x2192: return '>';
    case 0x2193: return 'v';
    case 0x2550: return '=';
    case 0x2500: case 0x2501: case 0x2504: case 0x2505: case 0x2508: case 0x2509: return '-';
    case 0x2502: case 0x2503: case 0x2506: case 0x2507: case 0x250A: case 0x250B: case 0x2551:
        return '|';
    default: break;
    }
    if (scalar >= 0x2010 && scalar <= 0x2015) return '-';
    if (scalar >= 0x250C && scalar <= 0x257F) return '+';
    if (scalar >= 0x2580 && scalar <= 0x259F) return '#';
    return scalar < 0x7F ? (wchar_t)scalar : '?';
}

// What to draw so that as many cells are taken as the program counts: ncurses, and most
// terminals, go by wcwidth. `drawn` gets the cells that the result takes.
static wchar_t drawable(uint32_t scalar, int width, int *drawn) {
    *drawn = 1;
    if (scalar < 0x7F || (scalar >= 0xA0 && scalar < 0x300 && is_utf8 && scalar != 0xAD)) {
        return (wchar_t)scalar;
    }
    if (!is_utf8) return ascii_of(scalar);
    int actual = wcwidth((wchar_t)scalar);
    if (actual < 1 || actual > width) return 0xFFFD;
    *drawn = actual;
    return (wchar_t)scalar;
}

static void update(int row, int column, bool everything) {
    // Where the cursor is left has to be known for sending_end.
    leaveok(stdscr, row < 0 && !sends);
    left_row = row < 0 ? 0 : row;
    left_column = row < 0 ? 0 : column;
    if (row >= 0 || sends) wmove(stdscr, left_row, left_column);
    if (everything) clearok(curscr, TRUE);
    wnoutrefresh(stdscr);
    doupdate();
    // Looking for lines that moved costs more than it saves in frames where none did.
    idlok(stdscr, FALSE);
}

void cn_erase(void) {
    werase(stdscr);
    if (sends || !is_started) update(-1, 0, true);
    start_colours();
}

static bool is_plain(struct cn_cell cell) {
    return cell.scalar >= 0x20 && cell.scalar < 0x7F && cell.width == 1
        && cell.pair < sending_pairs;
}

// The cells up to the first that is not ASCII, of which no width has to be found out.
static int put_plain(
    int row, int column, const struct cn_cell *cells, int count, bool is_sent) {
    enum { most = 256 };
    chtype line[most];
    int used = 0;
    for (; used < count && used < most && is_plain(cells[used]); used++) {
        struct cn_cell cell = cells[used];
        line[used] = cell.scalar | attributes_of(cell) | (chtype)COLOR_PAIR(cell.pair);
    }
    if (used == 0) return 0;
    mvaddchnstr(row, column, line, used);
    if (is_sent) {
        mvwaddchnstr(curscr, row, column, line, used);
        sending_put(row, column, cells, used);
    } else {
        has_rest = true;
    }
    return used;
}

void cn_put(int row, int column, const struct cn_cell *cells, int count, bool is_simple) {
    enum { most = 256 };
    cchar_t line[most];
    bool may_send = is_simple && sends && !is_scrolled;
    int i = 0;
    while (i < count) {
        // Over a wide character all has to be put at once, or ncurses would blank what was put first.
        int plain = is_simple ? put_plain(row, column, cells + i, count - i, may_send) : 0;
        i += plain;
        column += plain;
        if (plain > 0) continue;
        int used = 0;
        int columns = 0;
        int first = i;
        bool is_sent = may_send;
        for (; i < count && used + cn_most_cells <= most; i++) {
            if (is_simple && is_plain(cells[i])) break;
            attr_t attributes = attributes_of(cells[i]);
            int drawn;
            wchar_t character = drawable(cells[i].scalar, cells[i].width, &drawn);
            if (cells[i].width != 1 || (uint32_t)character != cells[i].scalar
                || cells[i].pair >= sending_pairs) {
                is_sent = false;
            }
            fill(&line[used++], character, attributes, cells[i].pair);
            for (; drawn < cells[i].width && drawn < cn_most_cells; drawn++) {
                fill(&line[used++], ' ', attributes, cells[i].pair);
            }
            columns += cells[i].width;
        }
        mvadd_wchnstr(row, column, line, used);
        if (is_sent) {
            mvwadd_wchnstr(curscr, row, column, line, used);
            sending_put(row, column, cells + first, i - first);
        } else {
            has_rest = true;
        }
        column += columns;
    }
}

static bool is_selector(uint32_t scalar) {
    return (scalar >= 0xFE00 && scalar <= 0xFE0F) || (scalar >= 0xE0100 && scalar <= 0xE01EF);
}

static bool is_skin_tone(uint32_t scalar) { return scalar >= 0x1F3FB && scalar <= 0x1F3FF; }

// The blocks that have pictographs, and no script.
static bool is_picture(uint32_t scalar) {
    return (scalar >= 0x2000 && scalar < 0x3300) || scalar >= 0x1F000;
}

// Whether scalars make one picture together, which only some terminals know how to draw.
static bool is_joined(const uint32_t *scalars, int count) {
    for (int i = 1; i < count; i++) {
        if (is_skin_tone(scalars[i])) return true;
        if (scalars[i - 1] == 0x200D && is_picture(scalars[i])) return true;
    }
    return false;
}

// A cell of ncurses holds one character that takes room and the marks that take none. Terminals
// see it the same way, so every scalar that takes room gets a cell of its own.
void cn_put_cluster(
    int row, int column, struct cn_cell cell, const uint32_t *scalars, int count) {
    if (count < 1) return;
    cell.scalar = scalars[0];
    if (!is_utf8 || wcwidth((wchar_t)scalars[0]) < 1) {
        cn_put(row, column, &cell, 1, false);
        return;
    }
    cchar_t line[cn_most_cells];
    attr_t attributes = attributes_of(cell);
    int room = cell.width < cn_most_cells ? cell.width : cn_most_cells;
    bool is_first_only = is_joined(scalars, count);
    int used = 0;
    int marks = 0;
    for (int i = 0; i < count; i++) {
        int width = wcwidth((wchar_t)scalars[i]);
        if (width > 0) {
            if (width > room || (i > 0 && is_first_only)) break;
            fill(&line[used++], (wchar_t)scalars[i], attributes, cell.pair);
            room -= width;
            marks = 0;
        } else if (width == 0 && used > 0 && marks + 1 < CCHARW_MAX) {
            // A variation selector makes some terminals draw wider than they count, and xterm a
            // box over the character; a joiner makes tmux put what follows into the same cell.
            if (is_selector(scalars[i]) || scalars[i] == 0x200D) continue;
            line[used - 1].chars[++marks] = (wchar_t)scalars[i];
        }
    }
    for (; room > 0; room--) fill(&line[used++], ' ', attributes, cell.pair);
    mvadd_wchnstr(row, column, line, used);
    has_rest = true;
}

static void scroll_window(WINDOW *window, int top, int bottom, int lines) {
    scrollok(window, TRUE);
    wsetscrreg(window, top, bottom - 1);
    wscrl(window, lines);
    wsetscrreg(window, 0, getmaxy(window) - 1);
    scrollok(window, FALSE);
}

void cn_scroll(int top, int bottom, int lines) {
    scroll_window(stdscr, top, bottom, lines);
    if (sends_scrolls) {
        scroll_window(curscr, top, bottom, lines);
        sending_scroll(top, bottom, lines);
    } else {
        is_scrolled = true;
        idlok(stdscr, TRUE);
    }
}

void cn_show(int row, int column, bool everything) {
    sending_end(left_row, left_column);
    bool is_placed = row < 0 ? left_row == 0 && left_column == 0
                             : left_row == row && left_column == column;
    if (!sends || is_scrolled || has_rest || !is_placed) {
        update(row, column, everything && !sends);
    }
    is_scrolled = false;
    has_rest = false;
}
