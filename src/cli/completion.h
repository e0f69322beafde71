// completion.h - scripts that complete commands and options in a shell.
#ifndef SIGCC_CLI_COMPLETION_H
#define SIGCC_CLI_COMPLETION_H

#include "cli.h"

// Print the script of a shell for these commands (NULL at the end), made from
// their tables of options; an exit code.
int print_completion(const Command *const *commands, const char *shell);

#endif
