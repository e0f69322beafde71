// profile.c - which checks a profile has.

#include "lint/lint_state.h"

static bool in_default(const Check *c)
{
    return c->on;
}

static bool in_compile(const Check *c)
{
    return c->on && c->severity == SEV_ERROR;
}

static bool in_sigmahq(const Check *c)
{
    return (c->from & (FROM_CORE | FROM_PARSER | FROM_SIGMAHQ | FROM_TESTS |
                       FROM_SCHEMA)) != 0;
}

static bool in_pysigma(const Check *c)
{
    return (c->from & (FROM_CORE | FROM_PARSER)) != 0;
}

static bool in_portable(const Check *c)
{
    return c->on || (c->from & FROM_TARGET) != 0;
}

static bool in_strict(const Check *c)
{
    return (c->from & FROM_ADS) == 0;
}

typedef struct Profile {
    const char *name, *summary;
    bool (*has)(const Check *c);
} Profile;

static const Profile profiles[] = {
#define PROFILE(name, has, summary) {#name, summary, has},
#include "lint/profiles.def"
#undef PROFILE
    {NULL, NULL, NULL},
};

const char *sg_profile_at(size_t index, const char **summary)
{
    if (index >= sizeof profiles / sizeof *profiles - 1)
        return NULL;
    *summary = profiles[index].summary;
    return profiles[index].name;
}

const char *sg_profile_names(Arena *a)
{
    StrBuf names = sb_in(a);
    const char *summary;
    const char *name;
    for (size_t i = 0; (name = sg_profile_at(i, &summary)) != NULL; i++)
        sg_sb_putf(&names, "%s%s", i > 0 ? ", " : "one of ", name);
    return sb_str(&names).p;
}

static LintLevel own_level(const Check *c)
{
    switch (c->severity) {
    case SEV_NOTE: return LINT_NOTE;
    case SEV_WARNING: return LINT_WARNING;
    case SEV_ERROR: break;
    }
    return LINT_ERROR;
}

bool sg_lint_is_unread(const Check *check)
{
    size_t id = sg_checks_index(check);
    return id == CHECK_file_unreadable || id == CHECK_yaml_syntax ||
           id == CHECK_yaml_limits;
}

LintLevel sg_lint_level(const Lint *l, const Check *check)
{
    LintLevel level = l->levels[sg_checks_index(check)];
    return level == LINT_OFF && sg_lint_is_unread(check) ? LINT_ERROR : level;
}

Severity sg_lint_severity(LintLevel level)
{
    switch (level) {
    case LINT_OFF:
    case LINT_NOTE: return SEV_NOTE;
    case LINT_WARNING: return SEV_WARNING;
    case LINT_ERROR: break;
    }
    return SEV_ERROR;
}

bool sg_lint_set_profile(Lint *l, Str profile)
{
    const Profile *p = profiles;
    while (p->name != NULL && !str_eq(profile, str_of_literal(p->name)))
        p++;
    if (p->name == NULL)
        return false;
    l->cleared = false;
    for (size_t i = 0; i < CHECK_COUNT; i++) {
        const Check *c = sg_checks_at(i);
        if (l->decided[i])
            continue;
        l->levels[i] = p->has(c) ? own_level(c) : LINT_OFF;
        l->forced[i] = false;
    }
    return true;
}

bool sg_lint_level_of(const Check *check, Str name, LintLevel *level)
{
    if (str_eq(name, STR("off")))
        *level = LINT_OFF;
    else if (str_eq(name, STR("note")) || str_eq(name, STR("info")))
        *level = LINT_NOTE;
    else if (str_eq(name, STR("warning")))
        *level = LINT_WARNING;
    else if (str_eq(name, STR("error")))
        *level = LINT_ERROR;
    else if (str_eq(name, STR("on")))
        *level = own_level(check);
    else
        return false;
    return true;
}
