// scan.c - the floor: libyaml reads every event of every file and does
// nothing with them.
//
//     scan LIST        LIST holds the names of the files, one a line

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static long scan(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        return 0;
    yaml_parser_t parser;
    yaml_event_t event;
    long events = 0;
    int done = 0;
    if (!yaml_parser_initialize(&parser)) {
        fclose(f);
        return 0;
    }
    yaml_parser_set_input_file(&parser, f);
    while (!done && yaml_parser_parse(&parser, &event)) {
        done = event.type == YAML_STREAM_END_EVENT;
        events++;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    fclose(f);
    return events;
}

int main(int argc, char **argv)
{
    char line[4096];
    long files = 0;
    long events = 0;
    FILE *list = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (list == NULL) {
        fputs("usage: scan LIST\n", stderr);
        return 2;
    }
    for (; fgets(line, sizeof line, list) != NULL; files++) {
        line[strcspn(line, "\n")] = '\0';
        events += scan(line);
    }
    fclose(list);
    printf("%ld files, %ld events\n", files, events);
    return 0;
}
