#include "CEncodingTables.h"

// #embed came with C23; the compiler has it in older C as well.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char tables[] = {
#embed "encodings.tables"
};

const unsigned char *encoding_tables_bytes(void) { return tables; }
size_t encoding_tables_size(void) { return sizeof tables; }
