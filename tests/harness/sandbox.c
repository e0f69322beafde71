// sandbox.c - a folder of its own for one run of a program.

#include "sandbox.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
    #include <linux/capability.h>
    #include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS = 60 }; // a run that takes longer is killed

static _Noreturn void give_up(const char *what, const char *name)
{
    fprintf(stderr, "sandbox: %s '%s': ", what, name);
    perror(NULL);
    exit(2);
}

// ---- paths ---------------------------------------------------------------

// "root/part" or "root/part/name", with a NUL after it.
static Text path_of(const Sandbox *box, const char *part, const char *name)
{
    Text path = {0};
    text_putf(&path, "%s/%s%s%s", box->root, part, name[0] ? "/" : "", name);
    text_putc(&path, '\0');
    return path;
}

static void make_folder(const char *path)
{
    struct stat st;
    if (mkdir(path, 0755) != 0 &&
        (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)))
        give_up("cannot make the folder", path);
}

// The folders of 'path' from byte 'from' on.
static void make_folders(char *path, size_t from)
{
    for (char *slash = strchr(path + from, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        make_folder(path);
        *slash = '/';
    }
}

static Text work_path(const Sandbox *box, const char *name)
{
    Text path = path_of(box, "work", name);
    make_folders(path.p, strlen(box->root) + 1);
    return path;
}

// ---- files ---------------------------------------------------------------

static void write_all(const char *path, Slice text)
{
    FILE *out = fopen(path, "wb");
    const char *p = text.n > 0 ? text.p : ""; // fwrite() wants no NULL
    if (out == NULL || fwrite(p, 1, text.n, out) != text.n || fclose(out) != 0)
        give_up("cannot write", path);
}

static void read_all(const char *path, Text *to)
{
    char part[4096];
    size_t n;
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        give_up("cannot read", path);
    while ((n = fread(part, 1, sizeof part, in)) > 0)
        text_put(to, (Slice){part, n});
    (void)fclose(in);
}

void sandbox_write(const Sandbox *box, const char *name, Slice text)
{
    Text path = work_path(box, name);
    write_all(path.p, text);
    text_free(&path);
}

void sandbox_folder(const Sandbox *box, const char *name)
{
    Text path = work_path(box, name);
    make_folder(path.p);
    text_free(&path);
}

void sandbox_fifo(const Sandbox *box, const char *name)
{
    Text path = work_path(box, name);
    if (mkfifo(path.p, 0644) != 0)
        give_up("cannot make the pipe", name);
    text_free(&path);
}

void sandbox_lock(const Sandbox *box, const char *name)
{
    Text path = work_path(box, name);
    if (chmod(path.p, 0) != 0)
        give_up("cannot lock", name);
    text_free(&path);
}

// Root reads and writes every file by two of its rights, which a program that
// it starts has only if they are in the bounding set.
bool sandbox_locks_hold(void)
{
    if (geteuid() != 0)
        return true;
#if defined(__linux__)
    return prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0 &&
           prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0) == 0;
#else
    return false;
#endif
}

void sandbox_link(const Sandbox *box, const char *name, const char *target)
{
    Text path = work_path(box, name);
    if (symlink(target, path.p) != 0)
        give_up("cannot make the link", name);
    text_free(&path);
}

void sandbox_open(Sandbox *box)
{
    const char *temp = getenv("TMPDIR");
    int n = snprintf(box->root, sizeof box->root, "%s/sigcc-XXXXXX",
                     temp != NULL && temp[0] != '\0' ? temp : "/tmp");
    if (n < 0 || (size_t)n >= sizeof box->root || mkdtemp(box->root) == NULL)
        give_up("cannot make the folder", box->root);
    sandbox_folder(box, "");
}

// ---- walking -------------------------------------------------------------

typedef void visit_path(void *user, const char *path, bool folder);

static bool is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

static void walk(const char *folder, visit_path *visit, void *user)
{
    struct dirent **entries;
    int n = scandir(folder, &entries, NULL, alphasort);
    if (n < 0)
        give_up("cannot read the folder", folder);
    for (int i = 0; i < n; i++) {
        Text path = {0};
        struct stat st;
        text_putf(&path, "%s/%s%c", folder, entries[i]->d_name, '\0');
        bool inside = lstat(path.p, &st) == 0 && S_ISDIR(st.st_mode);
        if (!is_dots(entries[i]->d_name)) {
            if (inside)
                walk(path.p, visit, user);
            visit(user, path.p, inside);
        }
        text_free(&path);
        free(entries[i]);
    }
    free(entries);
}

static void remove_path(void *user, const char *path, bool folder)
{
    (void)user;
    if ((folder ? rmdir(path) : unlink(path)) != 0)
        give_up("cannot remove", path);
}

void sandbox_close(const Sandbox *box)
{
    walk(box->root, remove_path, NULL);
    remove_path(NULL, box->root, true);
}

typedef struct Walk {
    size_t skip; // bytes of a path before the name
    visit_made *visit;
    void *user;
} Walk;

static void visit_file(void *user, const char *path, bool folder)
{
    const Walk *w = user;
    Text text = {0};
    struct stat st;
    bool is_link = lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
    bool is_pipe = S_ISFIFO(st.st_mode);
    if (folder || is_link || is_pipe || access(path, R_OK) != 0)
        return;
    read_all(path, &text);
    w->visit(w->user, path + w->skip, text_slice(&text));
    text_free(&text);
}

void sandbox_walk(const Sandbox *box, visit_made *visit, void *user)
{
    Text path = path_of(box, "work", "");
    Walk w = {path.n, visit, user};
    walk(path.p, visit_file, &w);
    text_free(&path);
}

// ---- running -------------------------------------------------------------

static void redirect(const char *path, int flags, int to)
{
    int fd = open(path, flags, 0644);
    if (fd < 0 || dup2(fd, to) < 0)
        _exit(126);
    close(fd);
}

// In the child process.
static _Noreturn void launch_child(const char *work, const char *const *files,
                                   const Launch *launch)
{
    const struct rlimit size = {launch->limit, launch->limit};
    redirect(files[0], O_RDONLY, 0);
    redirect(files[1], O_WRONLY | O_CREAT | O_TRUNC, 1);
    redirect(files[2], O_WRONLY | O_CREAT | O_TRUNC, 2);
    if (chdir(work) != 0)
        _exit(126);
    setenv("LC_ALL", "C", 1);
    (void)alarm(SECONDS);
    if (launch->limit != 0 && setrlimit(RLIMIT_FSIZE, &size) != 0)
        _exit(126);
    execv(launch->argv[0], launch->argv);
    _exit(127);
}

static int wait_for(pid_t child)
{
    int status;
    if (child < 0 || waitpid(child, &status, 0) != child)
        give_up("cannot run", "the program");
    return status;
}

void sandbox_run(const Sandbox *box, const Launch *launch, Outcome *outcome)
{
    Text in = path_of(box, "in", "");
    Text out = path_of(box, "out", "");
    Text err = path_of(box, "err", "");
    Text work = path_of(box, "work", launch->folder);
    const char *files[] = {in.p, launch->device ? launch->device : out.p,
                           err.p};
    write_all(in.p, launch->input);
    write_all(out.p, (Slice){"", 0});
    pid_t child = fork();
    if (child == 0)
        launch_child(work.p, files, launch);
    int status = wait_for(child);
    *outcome = (Outcome){
        .code = WIFEXITED(status) ? WEXITSTATUS(status) : 0,
        .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0,
    };
    read_all(out.p, &outcome->out);
    read_all(err.p, &outcome->err);
    text_free(&in);
    text_free(&out);
    text_free(&err);
    text_free(&work);
}

void outcome_free(Outcome *outcome)
{
    text_free(&outcome->out);
    text_free(&outcome->err);
}
