// check_fix.c - sigcc check --fix: making the edits of findings.
//
// In rounds: what one fix leaves may be for another to mend, and of two edits
// that touch each other only the first is made.  All rounds are made in memory;
// files are written at the end, each as a whole.

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "text_edits.h"
#include "unified_diff.h"

enum { MAX_ROUNDS = 10 };

// ---- the text of a file --------------------------------------------------

// Offsets are those of the text without byte order mark.
static size_t mark_of(const FileText *t)
{
    return t->n >= 3 && memcmp(t->p, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static bool is_utf16(const FileText *t)
{
    return t->n >= 2 && (memcmp(t->p, "\xFF\xFE", 2) == 0 ||
                         memcmp(t->p, "\xFE\xFF", 2) == 0);
}

static int load(Check *c, size_t file)
{
    CheckFile *f = &c->files[file];
    const char *path = c->inputs.items[file].path;
    if (f->original.p != NULL)
        return EXIT_FINE;
    int result = read_file(path, &f->original);
    if (result == EXIT_FINE && is_utf16(&f->original)) {
        complain("%s: not fixed: this file is UTF-16, write it as UTF-8", path);
        f->refused = true;
    }
    return result;
}

static const FileText *now(const CheckFile *f)
{
    return f->changed ? &f->current : &f->original;
}

// ---- one file in one round -----------------------------------------------

typedef struct FileFix {
    Check *c;
    size_t file;
    const Finding *found; // about this file
    size_t count;
    TextEdits edits;
    size_t fixed;
} FileFix;

static bool is_unsafe(const sigcc_diagnostic *d)
{
    return d->fix == NULL || strcmp(d->fix, "unsafe") == 0;
}

static bool is_to_be_fixed(const Finding *f, bool unsafe)
{
    return f->state == FINDING_COUNTS && f->d->edit != NULL &&
           is_unsafe(f->d) == unsafe;
}

static bool choose(FileFix *x, bool unsafe)
{
    size_t mark = mark_of(now(&x->c->files[x->file]));
    for (size_t i = 0; i < x->count; i++) {
        if (!is_to_be_fixed(&x->found[i], unsafe))
            continue;
        switch (edits_add(&x->edits, x->found[i].d->edit, mark)) {
        case EDITS_TAKEN: x->fixed++; break;
        case EDITS_IN_THE_WAY: break; // the next round
        case EDITS_NO_MEMORY: return false;
        }
    }
    return true;
}

static int take(FileFix *x, FileText *text)
{
    CheckFile *f = &x->c->files[x->file];
    if (f->changed)
        free_text(&f->current);
    f->current = *text;
    f->changed = true;
    x->c->n_fixed += x->fixed;
    return EXIT_FINE;
}

static int refuse(FileFix *x, FileText *text)
{
    complain("%s: not fixed: the fixes would change its queries; please "
             "report this",
             x->c->inputs.items[x->file].path);
    x->c->files[x->file].refused = true;
    free_text(text);
    return EXIT_FINE;
}

// Unsafe fixes have rounds of their own, after all others: only these are held
// to what the rules meant before.
static int fix_file(FileFix *x, bool unsafe)
{
    CheckFile *f = &x->c->files[x->file];
    FileText text = {0};
    bool same = true;
    x->fixed = 0;
    if (!choose(x, unsafe))
        return out_of_memory();
    if (x->edits.count == 0)
        return EXIT_FINE;
    if (!edits_apply(&x->edits, now(f), &text))
        return out_of_memory();
    int result =
        unsafe ? EXIT_FINE : check_compare(x->c, x->file, now(f), &text, &same);
    if (result == EXIT_FINE)
        return same ? take(x, &text) : refuse(x, &text);
    free_text(&text);
    return result;
}

static int fix_findings(Check *c, size_t file, const Finding *found,
                        size_t count)
{
    FileFix x = {.c = c, .file = file, .found = found, .count = count};
    int result = load(c, file);
    if (result == EXIT_FINE && !c->files[file].refused)
        result = fix_file(&x, false);
    if (result == EXIT_FINE && !c->files[file].refused && x.fixed == 0 &&
        c->unsafe_fixes)
        result = fix_file(&x, true);
    edits_free(&x.edits);
    return result;
}

// ---- rounds --------------------------------------------------------------

static bool has_fix(const Check *c, const Finding *found, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (is_to_be_fixed(&found[i], false) ||
            (c->unsafe_fixes && is_to_be_fixed(&found[i], true)))
            return true;
    return false;
}

// Findings about one file follow each other.
static int fix_round(Check *c)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < c->n_found && result == EXIT_FINE;) {
        const char *file = c->found[i].d->file;
        size_t end = i + 1;
        while (file != NULL && end < c->n_found &&
               c->found[end].d->file != NULL &&
               strcmp(file, c->found[end].d->file) == 0)
            end++;
        const Input *input = file ? check_input_of(c, file) : NULL;
        if (input != NULL && has_fix(c, c->found + i, end - i))
            result = fix_findings(c, (size_t)(input - c->inputs.items),
                                  c->found + i, end - i);
        i = end;
    }
    return result;
}

static int refuse_stdin(const Check *c)
{
    for (size_t i = 0; i < c->inputs.count; i++)
        if (strcmp(c->inputs.items[i].path, "-") == 0)
            return usage_error(&command_check,
                               "standard input cannot be fixed: name a file");
    return EXIT_FINE;
}

int check_fix(Check *c)
{
    c->files = calloc(c->inputs.count + 1, sizeof *c->files);
    int result = c->files != NULL ? refuse_stdin(c) : out_of_memory();
    for (int i = 0; i < MAX_ROUNDS && result == EXIT_FINE; i++) {
        size_t before = c->n_fixed;
        result = check_collect(c);
        if (result == EXIT_FINE)
            result = fix_round(c);
        if (result != EXIT_FINE || c->n_fixed == before)
            break;
        result = check_reopen(c);
        if (result == EXIT_FINE)
            result = check_read(c);
    }
    return result;
}

static int write_fixed(const Check *c)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < c->inputs.count; i++) {
        const FileText *t = &c->files[i].current;
        if (!c->files[i].changed)
            continue;
        int one = write_file(c->inputs.items[i].path, t->p, t->n);
        result = one > result ? one : result;
    }
    return result;
}

static int print_diffs(const Check *c)
{
    for (size_t i = 0; i < c->inputs.count; i++) {
        const CheckFile *f = &c->files[i];
        if (f->changed &&
            !put_unified_diff(stdout, check_path(c, c->inputs.items[i].path),
                              &f->original, &f->current))
            return out_of_memory();
    }
    return EXIT_FINE;
}

int check_finish_fixes(const Check *c)
{
    size_t files = 0;
    for (size_t i = 0; i < c->inputs.count; i++)
        files += c->files[i].changed;
    int result = c->diff ? print_diffs(c) : write_fixed(c);
    fflush(stdout);
    fprintf(stderr, "sigcc: %s %zu finding%s in %zu file%s\n",
            c->diff ? "would fix" : "fixed", c->n_fixed,
            c->n_fixed == 1 ? "" : "s", files, files == 1 ? "" : "s");
    return result;
}

void check_free_fixes(Check *c)
{
    for (size_t i = 0; c->files != NULL && i < c->inputs.count; i++) {
        free_text(&c->files[i].original);
        free_text(&c->files[i].current);
    }
    free(c->files);
}
