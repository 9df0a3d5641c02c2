#ifndef C_CONFINED_PROCESS_H
#define C_CONFINED_PROCESS_H

#include <sys/types.h>

// What a program may use. Each is a limit of its own; see setrlimit(2).
struct confined_limits {
    unsigned long memory;      // bytes of address space
    unsigned long processor;   // seconds
    unsigned long file_size;   // bytes
};

// Starts a program that can open no network connection, gain no rights, outlive this thread, or use
// more than it is given.
//
// path: absolute. arguments and environment end with NULL. folder: what it works in. input, output,
// messages: descriptors that become its standard ones; it gets no others.
//
// Returns its process id, or the negative of an error number.
pid_t confined_start(const char *path, char *const arguments[], char *const environment[],
                     const char *folder, int input, int output, int messages,
                     const struct confined_limits *limits);

// Makes a pipe that no program inherits. Returns 0, or an error number.
int confined_pipe(int ends[2]);

// Whether the kernel lets programs be kept from the network here.
int confined_can_deny_network(void);

#endif
