/* A bare pager: the least that a full-screen program does. It maps a file, shows it by lines, and
   scrolls with j, space, G and g; q leaves. What the reader's starts and keys are held against. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <locale.h>
#include <ncurses.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *text;
static size_t size;

static size_t next(size_t at) {
    const char *end = memchr(text + at, '\n', size - at);
    return end ? (size_t)(end - text) + 1 : size;
}

static size_t previous(size_t at) {
    if (at == 0) return 0;
    const char *end = memrchr(text, '\n', at - 1);
    return end ? (size_t)(end - text) + 1 : 0;
}

static void draw(size_t top) {
    erase();
    for (int row = 0; row < LINES - 1 && top < size; row++) {
        size_t after = next(top);
        int length = (int)(after - top);
        mvaddnstr(row, 0, text + top, length > COLS ? COLS : length);
        top = after;
    }
    attron(A_REVERSE);
    mvprintw(LINES - 1, 0, " %zu%% ", size ? top * 100 / size : 0);
    attroff(A_REVERSE);
    refresh();
}

int main(int count, char **arguments) {
    struct stat about;
    int file = count > 1 ? open(arguments[1], O_RDONLY) : -1;
    if (file < 0 || fstat(file, &about)) return 1;
    size = about.st_size;
    text = mmap(0, size, PROT_READ, MAP_PRIVATE, file, 0);
    setlocale(LC_ALL, "");
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    for (size_t top = 0;;) {
        draw(top);
        int key = getch();
        if (key == 'q') break;
        if (key == 'j') top = next(top);
        if (key == 'g') top = 0;
        if (key == ' ') for (int row = 0; row < LINES - 1; row++) top = next(top);
        if (key == 'G') { top = size; for (int row = 0; row < LINES - 1; row++) top = previous(top); }
        if (top >= size) top = previous(size);
    }
    endwin();
    return 0;
}
