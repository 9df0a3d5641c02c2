#ifndef C_ENCODING_TABLES_H
#define C_ENCODING_TABLES_H

#include <stddef.h>

// What make-tables.py wrote, as constant data of the program: it is read from the program's file
// when and where it is used.
const unsigned char *encoding_tables_bytes(void);
size_t encoding_tables_size(void);

#endif
