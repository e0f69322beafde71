// checker_attack.c - techniques of ATT&CK for a checker.

#include "api/checker.h"
#include "api/collection.h"
#include "api/compile.h"
#include "lint/attack.h"

typedef struct SettingAttack {
    sigcc_checker *c;
    Str text;
    bool good;
} SettingAttack;

static void set_attack_data(void *arg)
{
    SettingAttack *job = arg;
    job->good = sg_attack_load(job->c->rules->arena, job->c->rules->scratch,
                               job->text, &job->c->lint.options);
    sg_arena_reset(job->c->rules->scratch);
}

sigcc_status sigcc_checker_set_attack_data(sigcc_checker *c, const char *text,
                                           size_t length)
{
    if (!sg_checker_may_set(c) || text == NULL)
        return SIGCC_BAD_ARGUMENT;
    SettingAttack job = {c, str_of(text, length), false};
    ArenaStatus status =
        sg_arena_protect(c->rules->arena, set_attack_data, &job);
    return status == ARENA_OK && !job.good ? SIGCC_INVALID
                                           : sg_status_of(status);
}
