// casefile.c - files of test cases.

#include "casefile.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "diff.h"
#include "escape.h"

// ---- reading -------------------------------------------------------------

typedef struct Reader {
    CaseFile *file;
    Slice all;
    size_t at, line; // of the next line
    Case **next_case;
    Section **next_section; // NULL before the first case
} Reader;

static bool complain(const CaseFile *file, size_t line, const char *what)
{
    fprintf(stderr, "%s:%zu: %s\n", file->path, line, what);
    return false;
}

static bool read_stream(FILE *in, Text *to)
{
    char part[4096];
    size_t n;
    while ((n = fread(part, 1, sizeof part, in)) > 0)
        text_put(to, (Slice){part, n});
    return ferror(in) == 0;
}

static bool read_whole(CaseFile *file, Slice *all)
{
    Text text = {0};
    FILE *in = fopen(file->path, "rb");
    bool good = in != NULL && read_stream(in, &text);
    if (in != NULL)
        (void)fclose(in);
    *all = pool_slice(&file->pool, text_slice(&text));
    text_free(&text);
    return good || complain(file, 0, "cannot be read");
}

static bool is_marker(Slice line, const char *marker)
{
    return slice_starts(line, marker) && line.n > strlen(marker);
}

// From the next line to the one before a marker.
static Slice take_body(Reader *r)
{
    size_t from = r->at;
    while (r->at < r->all.n) {
        size_t at = r->at;
        Slice line = slice_line(r->all, &at);
        if (is_marker(line, "--- ") || is_marker(line, "=== "))
            break;
        r->at = at;
        r->line++;
    }
    return slice_part(r->all, from, r->at);
}

// "name argument escaped" into its parts.
static void read_header(Pool *pool, Slice header, Section *s)
{
    static const char word[] = " escaped";
    size_t n = header.n;
    size_t tail = sizeof word - 1;
    s->escaped = n > tail && memcmp(header.p + n - tail, word, tail) == 0;
    if (s->escaped)
        header.n -= tail;
    size_t space = 0;
    while (space < header.n && header.p[space] != ' ')
        space++;
    size_t rest = space < header.n ? space + 1 : space;
    s->name = pool_string(pool, slice_part(header, 0, space));
    s->argument = pool_string(pool, slice_part(header, rest, header.n));
}

// Whether it ends with "\c", the backslash not being escaped itself.
static bool ends_open(Slice body)
{
    size_t slashes = 0;
    if (body.n == 0 || body.p[body.n - 1] != 'c')
        return false;
    while (slashes + 1 < body.n && body.p[body.n - 2 - slashes] == '\\')
        slashes++;
    return slashes % 2 == 1;
}

static bool read_text(CaseFile *file, Section *s, Slice body)
{
    Text text = {0};
    body = slice_trim_lines(body);
    bool open = s->escaped && ends_open(body);
    if (open)
        body.n -= 2;
    bool good = !s->escaped || unescape(&text, body);
    if (!s->escaped)
        text_put(&text, body);
    size_t n = text.n;
    if (body.n > 0 && !open)
        text_putc(&text, '\n');
    s->lines = pool_slice(&file->pool, text_slice(&text));
    s->text = slice_part(s->lines, 0, n);
    text_free(&text);
    return good || complain(file, s->line, "a wrong escape");
}

static bool read_section(Reader *r, Slice header)
{
    CaseFile *file = r->file;
    size_t from = (size_t)(header.p - r->all.p);
    if (r->next_section == NULL)
        return complain(file, r->line - 1, "a section before the first case");
    Section *s = pool_get(&file->pool, sizeof *s);
    s->line = r->line - 1;
    read_header(&file->pool, slice_part(header, 4, header.n), s);
    Slice body = take_body(r);
    s->raw = slice_part(r->all, from, r->at);
    *r->next_section = s;
    r->next_section = &s->next;
    return read_text(file, s, body);
}

static bool only_comments(Slice s)
{
    for (size_t at = 0; at < s.n;) {
        Slice line = slice_line(s, &at);
        if (line.n > 0 && line.p[0] != '#')
            return false;
    }
    return true;
}

static bool read_case(Reader *r, Slice header)
{
    CaseFile *file = r->file;
    size_t from = (size_t)(header.p - r->all.p);
    Case *c = pool_get(&file->pool, sizeof *c);
    c->name = pool_string(&file->pool, slice_part(header, 4, header.n));
    c->line = r->line - 1;
    Slice body = take_body(r);
    c->head = slice_part(r->all, from, r->at);
    if (slice_starts(slice_part(r->all, r->at, r->all.n), "=== ") ||
        r->at == r->all.n)
        return complain(file, c->line, "a case without sections");
    *r->next_case = c;
    r->next_case = &c->next;
    r->next_section = &c->sections;
    file->count++;
    return only_comments(body) ||
           complain(file, c->line, "text before the first section");
}

static bool read_cases(Reader *r)
{
    r->file->preface = take_body(r);
    if (!only_comments(r->file->preface))
        return complain(r->file, 1, "text before the first case");
    while (r->at < r->all.n) {
        Slice header = slice_line(r->all, &r->at);
        r->line++;
        if (!(is_marker(header, "=== ") ? read_case(r, header)
                                        : read_section(r, header)))
            return false;
    }
    return true;
}

// Two cases of one name could not be told apart in a report.
static bool names_differ(const CaseFile *file)
{
    for (const Case *c = file->cases; c != NULL; c = c->next)
        for (const Case *d = c->next; d != NULL; d = d->next)
            if (strcmp(c->name, d->name) == 0)
                return complain(file, d->line, "a second case of this name");
    return true;
}

bool casefile_read(CaseFile *file, const char *path)
{
    *file = (CaseFile){.path = path};
    Reader r = {.file = file, .line = 1, .next_case = &file->cases};
    if (!read_whole(file, &r.all) || !read_cases(&r) || !names_differ(file))
        return false;
    return file->count > 0 || complain(file, 1, "no case in this file");
}

void casefile_free(CaseFile *file)
{
    pool_free(&file->pool);
}

// ---- writing -------------------------------------------------------------

static void put_file(const CaseFile *file, Text *to)
{
    text_put(to, file->preface);
    for (const Case *c = file->cases; c != NULL; c = c->next) {
        text_put(to, c->head);
        for (const Section *s = c->sections; s != NULL; s = s->next)
            text_put(to, s->raw);
    }
}

bool casefile_save(const CaseFile *file)
{
    if (!file->changed)
        return true;
    Text text = {0};
    put_file(file, &text);
    FILE *out = fopen(file->path, "wb");
    bool good = out != NULL && fwrite(text.p, 1, text.n, out) == text.n;
    if (out != NULL && fclose(out) != 0)
        good = false;
    text_free(&text);
    return good || complain(file, 0, "cannot be written");
}

// ---- expectations --------------------------------------------------------

Section *case_section(const Case *c, const char *name, const char *argument)
{
    for (Section *s = c->sections; s != NULL; s = s->next)
        if (strcmp(s->name, name) == 0 && strcmp(s->argument, argument) == 0)
            return s;
    return NULL;
}

// The lines of a section that expects 'got'.
static void put_expected(Text *to, const Expected *e)
{
    Slice got = e->got;
    bool ended = got.n > 1 && got.p[got.n - 1] == '\n';
    bool open = e->as_lines && got.n > 0 && !ended;
    if (e->as_lines && ended)
        got.n--;
    bool escaped = open || needs_escapes(got);
    text_putf(to, "--- %s%s%s%s\n", e->name, e->argument[0] ? " " : "",
              e->argument, escaped ? " escaped" : "");
    if (escaped)
        escape(to, got);
    else
        text_put(to, got);
    if (e->got.n > 0)
        text_puts(to, open ? "\\c\n" : "\n");
}

// Empty lines after a section set cases apart: they stay at the end.
static Slice empty_lines(Slice raw)
{
    size_t n = slice_trim_lines(raw).n;
    return slice_part(raw, n > 0 && n < raw.n ? n + 1 : n, raw.n);
}

// After the last section of that name, or after all: a case has its rule.
static Section *section_before(const Case *c, const char *name)
{
    Section *same = NULL;
    Section *s = c->sections;
    for (;; s = s->next) {
        if (strcmp(s->name, name) == 0)
            same = s;
        if (s->next == NULL)
            return same != NULL ? same : s;
    }
}

// A new section takes over the empty lines of the one before it.
static Section *add_section(CaseFile *file, Case *c, const Expected *e)
{
    Section *before = section_before(c, e->name);
    Section *s = pool_get(&file->pool, sizeof *s);
    s->name = e->name;
    s->argument = e->argument;
    s->raw = empty_lines(before->raw);
    before->raw.n -= s->raw.n;
    s->next = before->next;
    before->next = s;
    return s;
}

static void bless(CaseFile *file, Case *c, Section *s, const Expected *e)
{
    Text text = {0};
    if (s == NULL)
        s = add_section(file, c, e);
    if (e->got.n > 0)
        put_expected(&text, e);
    text_put(&text, empty_lines(s->raw));
    s->raw = pool_slice(&file->pool, text_slice(&text));
    text_free(&text);
    file->changed = true;
}

bool case_check(CaseFile *file, Case *c, const Expected *e)
{
    Section *s = case_section(c, e->name, e->argument);
    Slice expected = {"", 0};
    if (s != NULL)
        expected = e->as_lines ? s->lines : s->text;
    if (slice_eq(expected, e->got))
        return true;
    if (getenv("SIGCC_BLESS") != NULL) {
        bless(file, c, s, e);
        return true;
    }
    printf("%s:%zu: %s: the section '%s%s%s' differs\n", file->path,
           s ? s->line : c->line, c->name, e->name, e->argument[0] ? " " : "",
           e->argument);
    print_diff(expected, e->got);
    return false;
}

// ---- folders -------------------------------------------------------------

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool walk_entry(const char *folder, const char *name, visit_file *visit,
                       void *user)
{
    Text path = {0};
    size_t n = strlen(name);
    text_putf(&path, "%s/%s%c", folder, name, '\0');
    bool found = false;
    if (name[0] != '.' && is_folder(path.p))
        found = walk_case_files(path.p, visit, user);
    else if (n > 2 && strcmp(name + n - 2, ".t") == 0)
        found = walk_case_files(path.p, visit, user);
    text_free(&path);
    return found;
}

bool walk_case_files(const char *path, visit_file *visit, void *user)
{
    if (!is_folder(path)) {
        visit(user, path);
        return true;
    }
    struct dirent **entries;
    int n = scandir(path, &entries, NULL, alphasort);
    bool found = false;
    for (int i = 0; i < n; i++) {
        found |= walk_entry(path, entries[i]->d_name, visit, user);
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
    return found;
}
