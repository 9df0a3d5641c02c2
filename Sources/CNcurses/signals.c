#define _GNU_SOURCE 1

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Signal handlers can reach nothing but static storage.
static atomic_int pending;
static atomic_bool is_armed;
static int event_pipe[2] = {-1, -1};
static pid_t owner;
static struct termios saved;
static char restore_sequence[512];
static size_t restore_length;
static bool is_guarded;
static bool stop_is_ignored;
static int open_flags[2];

static const struct {
    int number;
    int bit;
} events[] = {
    {SIGWINCH, cn_resized}, {SIGTSTP, cn_stop},     {SIGCONT, cn_continued},
    {SIGINT, cn_interrupt}, {SIGTERM, cn_terminate}, {SIGHUP, cn_hangup},
};
static const int crashes[] = {SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};

enum {
    event_count = sizeof events / sizeof events[0],
    crash_count = sizeof crashes / sizeof crashes[0],
};
static struct sigaction old_events[event_count];
static struct sigaction old_crashes[crash_count];
static stack_t old_stack;
static _Alignas(16) char alternate_stack[64 * 1024];

// Async-signal-safe.
static void restore(void) {
    if (getpid() != owner || !atomic_exchange(&is_armed, false)) return;
    int error = errno;
    // A terminal that takes nothing any more must not keep the program from ending.
    struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (poll(&output, 1, 500) == 1 && (output.revents & POLLOUT)) {
        ssize_t sent = write(STDOUT_FILENO, restore_sequence, restore_length);
        (void)sent;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &saved);
    errno = error;
}

static void die(int number) {
    restore();
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    raise(number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void note(int number) {
    int error = errno;
    int bit = 0;
    for (int i = 0; i < event_count; i++) {
        if (events[i].number == number) bit = events[i].bit;
    }
    int before = atomic_fetch_or(&pending, bit);
    // Asked to end for the second time, and the first was not even noticed: the program hangs.
    if (before & bit & (cn_terminate | cn_hangup)) die(number);
    ssize_t sent = write(event_pipe[1], "", 1);
    (void)sent;
    errno = error;
}

static void install(int number, void (*handler)(int), int flags, struct sigaction *old) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(number, NULL, old);
    // What was ignored when the program was started stays ignored (nohup).
    bool may_be_ignored = number == SIGTSTP || number == SIGHUP || number == SIGINT
        || number == SIGQUIT;
    if (may_be_ignored && old->sa_handler == SIG_IGN) return;
    sigaction(number, &action, NULL);
}

static bool open_pipe(void) {
    if (event_pipe[0] >= 0) return true;
    return pipe2(event_pipe, O_NONBLOCK | O_CLOEXEC) == 0;
}

bool cn_guard_also(const char *sequence) {
    size_t length = strlen(sequence);
    if (length > sizeof restore_sequence - restore_length) return false;
    memcpy(restore_sequence + restore_length, sequence, length);
    restore_length += length;
    return true;
}

int cn_guard(const char *sequence) {
    static bool is_registered;
    if (!open_pipe()) return -1;
    if (tcgetattr(STDIN_FILENO, &saved) != 0) return -1;
    restore_length = 0;
    if (!cn_guard_also(sequence)) return -1;
    owner = getpid();
    atomic_store(&pending, 0);
    if (!is_registered) atexit(restore);
    is_registered = true;
    // ncurses gives up what a descriptor that does not block leaves over.
    for (int i = 0; i < 2; i++) {
        open_flags[i] = fcntl(i, F_GETFL);
        if (open_flags[i] & O_NONBLOCK) fcntl(i, F_SETFL, open_flags[i] & ~O_NONBLOCK);
    }
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, &old_stack);
    for (int i = 0; i < crash_count; i++) install(crashes[i], die, SA_ONSTACK, &old_crashes[i]);
    for (int i = 0; i < event_count; i++) {
        install(events[i].number, note, SA_RESTART | SA_ONSTACK, &old_events[i]);
        if (events[i].number == SIGTSTP) stop_is_ignored = old_events[i].sa_handler == SIG_IGN;
    }
    is_guarded = true;
    return event_pipe[0];
}

void cn_arm(bool armed) {
    atomic_store(&is_armed, armed);
    if (stop_is_ignored) return;
    // While an editor has the terminal, ^Z in it must stop this process too, or the shell waits.
    struct sigaction action = {.sa_handler = armed ? note : SIG_DFL, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGTSTP, &action, NULL);
}

int cn_take_signals(void) {
    char bytes[64];
    while (read(event_pipe[0], bytes, sizeof bytes) > 0) {}
    return atomic_exchange(&pending, 0);
}

void cn_hold_signals(bool hold) {
    // Not those that end the program: a terminal that is stuck would hold them up for ever.
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGWINCH);
    sigaddset(&set, SIGTSTP);
    sigaddset(&set, SIGCONT);
    sigaddset(&set, SIGINT);
    pthread_sigmask(hold ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

bool cn_stop_here(bool group) {
    if (stop_is_ignored) return false;
    struct sigaction ours;
    struct sigaction action = {.sa_handler = SIG_IGN};
    sigemptyset(&action.sa_mask);
    sigaction(SIGTSTP, &action, &ours);
    // The others first: once this process has stopped it can tell nobody.
    if (group) kill(0, SIGTSTP);
    action.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &action, NULL);
    // To this thread, so that it has stopped when raise returns.
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    atomic_fetch_and(&pending, ~(cn_stop | cn_continued));
    return true;
}

void cn_unguard(void) {
    if (!is_guarded) return;
    is_guarded = false;
    atomic_store(&is_armed, false);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &saved);
    for (int i = 0; i < event_count; i++) sigaction(events[i].number, &old_events[i], NULL);
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &old_crashes[i], NULL);
    sigaltstack(&old_stack, NULL);
    for (int i = 0; i < 2; i++) {
        if (open_flags[i] & O_NONBLOCK) fcntl(i, F_SETFL, open_flags[i]);
    }
}
