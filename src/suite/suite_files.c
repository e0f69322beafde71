// suite_files.c - the files of a suite: from its caller's reader, or as the
// system has them.

#include "base/limits.h"
#include "suite/suite.h"

typedef struct ReadingFile {
    sigcc_suite *suite;
    StrBuf text;
    Str piece;
    bool too_large;
    ArenaStatus status; // of making room for a piece
} ReadingFile;

static void put_piece(void *arg)
{
    ReadingFile *r = arg;
    sg_sb_put(&r->text, r->piece);
}

// The caller's function is above us on the stack: nothing may escape past it.
static int take_piece(void *user, const char *text, size_t length)
{
    ReadingFile *r = user;
    r->too_large |= length > MAX_SOURCE_BYTES - r->text.n;
    if (r->too_large || r->status != ARENA_OK || text == NULL)
        return length > 0;
    r->piece = str_of(text, length);
    r->status = sg_arena_protect(r->suite->arena, put_piece, r);
    return r->status != ARENA_OK;
}

// What take_piece() ran into leaves from here, where the caller's function has
// returned.
static FileStatus ask_reader(sigcc_suite *s, const char *path, Str *text,
                             const char **why)
{
    ReadingFile r = {.suite = s, .text = sb_in(s->scratch)};
    *why =
        s->reader.read != NULL ? "its reader failed" : "files are switched off";
    sigcc_status status =
        s->reader.read != NULL
            ? s->reader.read(s->reader.user, path, take_piece, &r)
            : SIGCC_IO;
    if (r.status != ARENA_OK)
        sg_arena_escape(s->arena, r.status);
    *text = sb_str(&r.text);
    if (r.too_large)
        return FILE_TOO_LARGE;
    if (status == SIGCC_NOT_FOUND)
        *why = "No such file or directory";
    return status == SIGCC_OK          ? FILE_OK
           : status == SIGCC_NOT_FOUND ? FILE_MISSING
                                       : FILE_UNREADABLE;
}

FileStatus sg_suite_read(sigcc_suite *s, const char *path, Str *text,
                         const char **why)
{
    return s->has_reader
               ? ask_reader(s, path, text, why)
               : sg_file_read(s->scratch, path, MAX_SOURCE_BYTES, text, why);
}

bool sg_suite_has(sigcc_suite *s, const char *path)
{
    Str text;
    const char *why;
    if (!s->has_reader)
        return sg_file_exists(path);
    return s->reader.read != NULL &&
           ask_reader(s, path, &text, &why) != FILE_MISSING;
}

void sg_suite_unreadable(sigcc_suite *s, const Source *source,
                         FileStatus status, const char *why)
{
    sg_diag(&s->diagnostics.list,
            status == FILE_TOO_LARGE ? SG_limit_source : SG_file_unreadable,
            sg_source_whole(source), "cannot read: %s",
            status == FILE_TOO_LARGE   ? "this file is too large"
            : status == FILE_IS_FOLDER ? "this is a folder"
                                       : why);
}

// What cannot be read is reported, and breaks the case.
static bool read_for(sigcc_suite *s, const char *path, Str *text)
{
    const char *why;
    FileStatus status = sg_suite_read(s, path, text, &why);
    if (status == FILE_OK)
        return true;
    Source *source = arena_new(s->arena, Source);
    source->name = sg_arena_copy(s->arena, str_of_literal(path));
    source->text = (Str){"", 0};
    sg_suite_unreadable(s, source, status, why);
    return false;
}

sigcc_status sg_suite_add_rules(sigcc_suite *s, sigcc_collection *rules,
                                const char *path)
{
    Str text;
    if (!s->has_reader)
        return sigcc_collection_add_file(rules, path);
    if (!read_for(s, path, &text))
        return SIGCC_IO;
    return sigcc_collection_add(rules, path, text.p, text.n);
}

sigcc_pipeline *sg_suite_open_pipeline(sigcc_suite *s, const char *path)
{
    Str text = {"", 0};
    if (!s->has_reader)
        return sigcc_pipeline_file(path, 0);
    (void)read_for(s, path, &text); // an empty pipeline after an error
    return sigcc_pipeline_parse(path, text.p, text.n, 0);
}

sigcc_events *sg_suite_open_events(sigcc_suite *s, const char *path)
{
    Str text = {"", 0};
    if (!s->has_reader)
        return sigcc_events_open(path);
    (void)read_for(s, path, &text);
    return sigcc_events_of_text(path, text.p, text.n);
}

sigcc_status sigcc_suite_set_reader(sigcc_suite *s, const sigcc_reader *reader)
{
    if (s == NULL || reader == NULL || reader->size < sizeof *reader ||
        s->began)
        return SIGCC_BAD_ARGUMENT;
    s->reader = *reader;
    s->has_reader = true;
    return SIGCC_OK;
}

// The text is copied, as messages show it long after the manifest is gone.
const Source *sg_suite_source(sigcc_suite *s, const char *path,
                              sigcc_status *status)
{
    const char *why = "";
    Str text;
    Source *source = arena_new(s->arena, Source);
    source->name = sg_arena_copy(s->arena, str_of_literal(path));
    source->text = (Str){"", 0};
    FileStatus got = sg_suite_read(s, path, &text, &why);
    if (got == FILE_OK) {
        source->text =
            sg_arena_copy(s->arena, sg_source_decode(s->scratch, text));
        return source;
    }
    sg_suite_unreadable(s, source, got, why);
    *status = got == FILE_TOO_LARGE ? SIGCC_LIMIT : SIGCC_IO;
    return NULL;
}
