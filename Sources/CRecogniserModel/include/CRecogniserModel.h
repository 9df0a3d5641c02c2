#ifndef C_RECOGNISER_MODEL_H
#define C_RECOGNISER_MODEL_H

#include <stddef.h>

// The model that train-recogniser wrote, as constant data of the program: it is read from the
// program's file when and where it is used. NULL and 0 when the program was built without one.
const void *recogniser_model_bytes(void);
size_t recogniser_model_size(void);

#endif
