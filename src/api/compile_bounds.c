// compile_bounds.c - how much text a rule, a file and a run may become.

#include "api/compile.h"
#include "base/limits.h"

// What the rules of one file have become so far.
typedef struct FileQueries {
    const Source *source; // the key
    size_t bytes;
    bool full; // a query had to be left out
} FileQueries;

static FileQueries *queries_of_file(Compiling *job, const Source *source)
{
    if (job->file != NULL && job->file->source == source)
        return job->file;
    Str key = str_of((const char *)&source, sizeof source);
    job->file = sg_map_get(&job->files, key);
    if (job->file == NULL) {
        job->file = arena_new(job->out->arena, FileQueries);
        job->file->source = source;
        key.p = (const char *)&job->file->source;
        (void)sg_map_put(&job->files, key, job->file);
    }
    return job->file;
}

// Queries that become one document are in memory twice, and grow.
static size_t run_limit(const Compiling *job)
{
    return sg_compiler_is_whole(job->compiler) ? MAX_DOCUMENT_BYTES
                                               : MAX_RUN_QUERIES;
}

static void report(Compiling *job, const char *whose, size_t limit)
{
    sg_diag(&job->out->diagnostics.list, SG_limit_query, job->rule->span,
            "the queries of %s come to more than %zu bytes", whose, limit);
}

// A file or a run that is full stays full: then its last queries are missing,
// not whichever happen to be long.
bool sg_compile_has_room(Compiling *job, size_t bytes)
{
    FileQueries *file = queries_of_file(job, job->rule->source);
    if (job->rule_bytes + bytes > MAX_QUERY_BYTES)
        report(job, "this rule", MAX_QUERY_BYTES);
    else if (file->full || file->bytes + bytes > MAX_FILE_QUERIES) {
        file->full = true;
        report(job, "this file", MAX_FILE_QUERIES);
    } else if (job->full || job->bytes + bytes > run_limit(job)) {
        job->full = true;
        report(job, "this run", run_limit(job));
    } else {
        job->rule_bytes += bytes;
        file->bytes += bytes;
        job->bytes += bytes;
        return true;
    }
    return false;
}
