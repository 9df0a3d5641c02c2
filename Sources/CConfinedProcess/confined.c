#define _GNU_SOURCE
#include "CConfinedProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

// From here to the start of the program only what may be called between fork and exec is called.

// Makes opening a socket fail as if it were not permitted. Calls by the numbers of another
// architecture fail, or they would be a way round.
static int deny_network(void) {
#ifdef OWN_ARCHITECTURE
    struct sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_io_uring_setup, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
    };
    struct sock_fprog program = {sizeof rules / sizeof rules[0], rules};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
#else
    return -1;
#endif
}

static void limit(int resource, unsigned long value) {
    struct rlimit both = {value, value};
    setrlimit(resource, &both);
}

static void close_from(int first) {
    if (syscall(__NR_close_range, first, ~0U, 0) == 0) return;
    for (int descriptor = first; descriptor < 4096; descriptor++) close(descriptor);
}

static void become(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, int input, int output, int messages,
                   const struct confined_limits *limits, pid_t parent, int report) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(127);
    if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(messages, 2) < 0) goto failed;
    if (dup2(report, 3) < 0 || fcntl(3, F_SETFD, FD_CLOEXEC) < 0) goto failed;
    report = 3;
    close_from(4);
    if (chdir(folder) < 0) goto failed;
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_AS, limits->memory);
    limit(RLIMIT_CPU, limits->processor);
    limit(RLIMIT_FSIZE, limits->file_size);
    limit(RLIMIT_NOFILE, 64);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) deny_network();
    execve(path, arguments, environment);
failed:;
    int code = errno;
    ssize_t written = write(report, &code, sizeof code);
    (void)written;
    _exit(127);
}

pid_t confined_start(const char *path, char *const arguments[], char *const environment[],
                     const char *folder, int input, int output, int messages,
                     const struct confined_limits *limits) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) < 0) return -errno;
    // The descriptors must not stand where the program's own will.
    int kept[4] = {input, output, messages, report[1]};
    for (int index = 0; index < 4; index++) {
        kept[index] = fcntl(kept[index], F_DUPFD_CLOEXEC, 10);
    }
    pid_t parent = getpid();
    pid_t child = fork();
    int code = child < 0 ? errno : 0;
    if (child == 0) {
        become(path, arguments, environment, folder, kept[0], kept[1], kept[2], limits, parent,
               kept[3]);
    }
    for (int index = 0; index < 4; index++) close(kept[index]);
    close(report[1]);
    if (child > 0 && read(report[0], &code, sizeof code) == sizeof code) {
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    }
    close(report[0]);
    return code != 0 ? -code : child;
}

int confined_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

int confined_can_deny_network(void) {
#ifdef OWN_ARCHITECTURE
    return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) == 0;
#else
    return 0;
#endif
}
