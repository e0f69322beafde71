// pack_job.h - what the parts of "sigcc pack" share.
#ifndef SIGCC_CLI_PACK_JOB_H
#define SIGCC_CLI_PACK_JOB_H

#include "path_set.h"
#include "rules.h"

enum { MAX_ONLY = 16, MAX_PACK_TARGETS = 8 };

// What is built of a pack.  A row of pack_deployables.c, or an export format.
typedef struct Deployable {
    const char *name, *summary;
    const char *target; // of its queries; NULL: of none, or of all
    const char *format; // of the target; NULL: a file of queries for each of
                        // rules
    const char *path;   // below the output
    bool is_export, shows_queries;
} Deployable;

// What became of the rules that alert.
typedef struct PackTally {
    Deployable what;
    size_t rules, approximate, told, failed;
    size_t files;
} PackTally;

// A rule that a deployable has with a warning, or that it has not, for a reason
// that the tests of the rule know.
typedef struct PackTold {
    size_t tally, rule;
    sigcc_severity severity;
    int code; // 0: of a rule that it needs
    char *message;
} PackTold;

// A place where a message was shown.
typedef struct PackShown {
    int code;
    const char *file;
    unsigned line, column;
} PackShown;

typedef struct PackJob {
    Rules in;
    const char *folder, *output;
    const char *hunts; // the folder of hunts, which are read after the rules
    size_t n_rules;    // that are not hunts: the first ones
    const char *only[MAX_ONLY], *targets[MAX_PACK_TARGETS];
    size_t n_only, n_targets;
    const char *extra[MAX_PIPELINES]; // pipelines besides those of the pack
    size_t n_extra;
    bool force;
    const char *path; // of pack.yml
    sigcc_pack *pack;
    const sigcc_pack_info *info;
    sigcc_suite *suite; // what its manifests declare
    char **names;       // paths that are kept until the end
    size_t n_names, cap_names;
    // Files below the output: of this build, and of the one before it.
    PathSet made, old;
    PackTally *tallies;
    size_t n_tallies, cap_tallies;
    PackTold *told;
    size_t n_told, cap_told;
    PackShown *shown;
    size_t n_shown, cap_shown;
} PackJob;

// ---- pack_open.c ---------------------------------------------------------

// Read pack.yml, the rules and what their manifests declare; an exit code.
int pack_open(PackJob *p);
void pack_close(PackJob *p);

// Does the manifest of the rule say that the target cannot say it?  If it names
// reasons for this format, is this one of them?  NULL: another rule has the
// reason.
bool pack_declares(const PackJob *p, size_t rule, const Deployable *what,
                   const sigcc_diagnostic *why);

// ---- pack_deployables.c --------------------------------------------------

// The deployable of this number, which is built by default; false past the end.
bool pack_deployable_at(size_t index, Deployable *d);

// Is it asked for: by the command line, or else by the pack?
bool pack_wants(const PackJob *p, const Deployable *d);

// Has the pack the target that it needs?
bool pack_has_target(const PackJob *p, const Deployable *d);

// Check the names of deployables and targets; an exit code.
int pack_check_names(const PackJob *p);

// ---- pack_compile.c ------------------------------------------------------

// Make the compiler of a target with the settings of the pack; an exit code.
int pack_open_compiler(PackJob *p, const char *target, const char *format,
                       sigcc_compiler **to);

// Where the app for Splunk goes, below the output; NULL: no memory.
const char *pack_app_folder(PackJob *p);

// "folder/name", kept until the pack is closed; NULL: no memory.
const char *pack_path(PackJob *p, const char *folder, const char *name);

// Take over a text, which may be NULL, until the pack is closed.
const char *pack_keep(PackJob *p, char *text);

// The targets of the pack, the languages of its queries; NULL past the end.
const char *pack_target(const PackJob *p, size_t index);

// ---- pack_build.c --------------------------------------------------------

// Build what is asked for; an exit code.
int pack_build(PackJob *p);

// ---- pack_files.c --------------------------------------------------------

// May the output be written to?  An exit code.
int pack_open_output(PackJob *p);

// Write a file below the output; an exit code.
int pack_put(PackJob *p, const char *path, const char *text, size_t length);

// Remove what the build before has left, and write the list; an exit code.
int pack_close_output(PackJob *p);

// ---- pack_tell.c ---------------------------------------------------------

// Begin a tally, which later calls are about.
int pack_begin(PackJob *p, const Deployable *d);

// Count the rules 'first' to 'first + count' and show messages; an exit code.
int pack_count(PackJob *p, const sigcc_output *out, size_t first, size_t count);
void pack_summarise(const PackJob *p);

// The rules that alert, or the hunts that would.
size_t pack_count_alerting(const PackJob *p, bool hunts);

bool pack_has_query(const sigcc_output *out, size_t rule);

// The first message of this severity about the rule, or about one that it
// refers to and that does not alert itself; or NULL.
const sigcc_diagnostic *pack_message(const PackJob *p, const sigcc_output *out,
                                     size_t rule, sigcc_severity severity);

// ---- pack_table.c --------------------------------------------------------

// Print what each target makes of each rule, as Markdown; an exit code.
int pack_table(PackJob *p);

#endif
