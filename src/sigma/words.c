// words.c - levels and statuses by their words.

#include "sigma/ast.h"

typedef struct Word {
    const char *name, *summary;
} Word;

static const Word levels[LEVEL_COUNT + 1] = {
#define LEVEL(word, name, summary) [LEVEL_##name] = {#word, summary},
#include "sigma/words.def"
#undef LEVEL
};

static const Word statuses[STATUS_COUNT + 1] = {
#define STATUS(word, name, summary) [STATUS_##name] = {#word, summary},
#include "sigma/words.def"
#undef STATUS
};

static Word level_word(Level level)
{
    return levels[level < LEVEL_COUNT ? level : LEVEL_COUNT];
}

static Word status_word(Status status)
{
    return statuses[status < STATUS_COUNT ? status : STATUS_COUNT];
}

const char *sg_level_name(Level level)
{
    return level_word(level).name;
}

const char *sg_level_summary(Level level)
{
    return level_word(level).summary;
}

const char *sg_status_name(Status status)
{
    return status_word(status).name;
}

const char *sg_status_summary(Status status)
{
    return status_word(status).summary;
}
