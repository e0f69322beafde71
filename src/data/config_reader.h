// config_reader.h - what reading a configuration file into structs needs.
#ifndef SIGCC_DATA_CONFIG_READER_H
#define SIGCC_DATA_CONFIG_READER_H

#include "diag/diag.h"
#include "yaml/tree.h"

// One document being read, a pipeline for example.
typedef struct ConfigReader {
    Arena *arena; // of what is read
    const Source *source;
    DiagList *diags;
    bool allow_external; // may it read files, when it runs?
    bool spoilt;         // an error was reported
} ConfigReader;

// Report an error in the document, and mark it as spoilt.
void sg_config_error(ConfigReader *r, DiagId id, Span where, const char *format,
                     ...) SG_PRINTF(4, 5);

#endif
