// settings_file.h - files that tell the program something, such as .sigcc.yml
// and pack.yml: maps of keys that are known, with errors at their places.
#ifndef SIGCC_YAML_SETTINGS_FILE_H
#define SIGCC_YAML_SETTINGS_FILE_H

#include "base/nearest.h"
#include "yaml/node.h"

typedef struct SettingsFile {
    Arena *arena; // for what is read
    DiagList *diags;
    DiagId bad_value, bad_key; // the messages of this kind of file
    void *owner;               // for the readers of values
    bool failed;
} SettingsFile;

// The reader of a key's value, which is not null.
typedef void SettingReader(SettingsFile *f, const Node *value, void *to);

typedef struct Setting {
    const char *name;
    SettingReader *read;
    bool required;
} Setting;

// The file's one document.  NULL: it is empty, or there was an error.
const Node *sg_settings_root(SettingsFile *f, Arena *nodes,
                             const Source *source, const char *what);

// Every key of a map by its row, in the order of the rows, whatever the order
// of the file; 'keys' ends with a NULL name.
void sg_settings_map(SettingsFile *f, const Node *map, const char *what,
                     const Setting *keys, void *to);

// A text that is not empty; empty after an error.
Str sg_settings_text(SettingsFile *f, const Node *n, const char *what);

// A text or a list of them.
StrItem *sg_settings_texts(SettingsFile *f, const Node *n, const char *what);

// "<what> must be <wanted>, not 'text'".
void sg_settings_refuse(SettingsFile *f, const Node *n, const char *what,
                        const char *wanted);

// An error about a value, or one that is missing.
void sg_settings_wrong(SettingsFile *f, Span where, const char *format, ...)
    SG_PRINTF(3, 4);

// An error about a key, with the one that was meant if 'near' has it.
void sg_settings_bad_key(SettingsFile *f, Span where, const Nearest *near,
                         const char *format, ...) SG_PRINTF(4, 5);

#endif
