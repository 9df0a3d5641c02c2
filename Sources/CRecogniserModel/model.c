#include "CRecogniserModel.h"

// #embed came with C23; the compiler has it in older C as well.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("recogniser.model") == __STDC_EMBED_FOUND__

_Alignas(64) static const unsigned char model[] = {
#embed "recogniser.model"
};

const void *recogniser_model_bytes(void) { return model; }
size_t recogniser_model_size(void) { return sizeof model; }

#else

const void *recogniser_model_bytes(void) { return NULL; }
size_t recogniser_model_size(void) { return 0; }

#endif
