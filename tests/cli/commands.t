# Commands, help and the version.

=== version
--- args
--version
--- stdout
sigcc 0.1.0

=== help
--- args
--help
--- stdout
sigcc compiles Sigma detection rules into queries.

Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]

Commands:
  convert    convert Sigma rules to queries
  check      check rules for mistakes and bad style
  match      find the events that Sigma rules describe
  test       run the tests of rules
  export     export rules as documents of other programs
  pack       build all that a folder of rules with a pack.yml is deployed as
  list       list targets, formats, options, modifiers, pipelines ...
  explain    explain a message or check, or show a rule after each stage

Options:
  -h, --help     show this, or with a command its help
      --version  show the version; with --verbose, those of the
                 data that checks use

sigcc COMMAND --help shows the options of a command.
sigcc completion bash|zsh|fish prints a script for the shell.

=== help of convert
--- args
convert
--help
--- stdout
Usage: sigcc convert [OPTIONS] INPUT...

convert Sigma rules to queries

Options:
  -t, --target TARGET            query language to convert to; may be repeated
  -p, --pipeline NAME|FILE|DIR   pipeline, or 'auto'; may be repeated
  -f, --format FORMAT            output format of the target
  -o, --output FILE              write to this file instead of standard output
      --output-dir DIR           write one file per rule file, mirroring folders
      --output-filename-template TEMPLATE
                                 what to call them: {path}/{stem}.{extension}
  -P, --file-pattern GLOB        files to take from folders (*.yml, *.yaml)
      --filter FILE|DIR          filters to apply; may be repeated
      --tune FILE                a table of thresholds for correlations; may be repeated
      --var NAME=VALUE           a value for a placeholder; may be repeated
  -s, --skip-unsupported         rules the target cannot say are not failures
      --fail-unsupported         such rules are failures (the default)
      --jsonl                    write one line of JSON per rule and target
      --diagnostics-format FORMAT
                                 messages as text, short, jsonl or github
      --strict                   treat warnings as errors
  -O, --backend-option KEY=VALUE set an option of the target
  -c, --correlation-method NAME  method for correlations; list shows it
  -e, --encoding NAME            encoding of queries; only utf-8
      --json-indent N            with --jsonl: pretty-print, N spaces a level
      --without-pipeline         keep the field names of the rules
      --disable-pipeline-check   allow pipelines not meant for the target
      --require-pipeline         refuse rules that no pipeline is for
      --allow-external           let pipelines read files
  -j, --jobs N                   use N threads; 0: one per processor
  -v, --verbose                  show notes as well as warnings and errors
  -h, --help                     show this

INPUT is a file, a folder that is searched for rules, or - for standard input.
Queries go to standard output with an empty line between them, messages to
standard error.

Exit status: 0 fine, 1 rules with errors or no rule, 2 wrong usage, 3 a file could
not be read or written, 4 a safety limit or no memory.

=== help of match
--- args
match
--help
--- stdout
Usage: sigcc match [OPTIONS] -r RULES [EVENTS...]

find the events that Sigma rules describe

Options:
  -r, --rules FILE|DIR           rules to match; may be repeated
      --filter FILE|DIR          filters to apply; may be repeated
      --tune FILE                a table of thresholds for correlations; may be repeated
  -p, --pipeline NAME|FILE|DIR   pipeline for field names; may be repeated
      --var NAME=VALUE           a value for a placeholder; may be repeated
      --allow-external           let pipelines read files
  -P, --file-pattern GLOB        rules to take from folders (*.yml, *.yaml)
      --time-field NAME          a field with the time; may be repeated
  -l, --logsource KEY=VALUE,...  category, product, service of all events
      --route FIELD              the field of events that holds their log source
      --delay DURATION           how late events may come, such as 90s or 5m
      --all                      also print rules that only correlations use
      --level LEVEL              print only rules of this level or above
      --count                    write one line per rule with its match count
  -o, --output FILE              write to this file instead of standard output
      --strict                   treat warnings as errors
  -j, --jobs N                   use N threads; 0: one per processor
  -v, --verbose                  show notes and a summary
  -h, --help                     show this

EVENTS are JSON files, one event per line or in lists, with or without gzip;
folders, which are searched for *.json, *.jsonl, *.ndjson and *.log, also with
.gz; or - for standard input, which is the default.
Matches go to standard output as JSON Lines, messages to standard error.

Exit status: 0 fine, matches or not, 1 rules or events with errors, 2 wrong
usage, 3 a file could not be read or written, 4 a safety limit or no memory.

=== help of test
--- args
test
--help
--- stdout
Usage: sigcc test [OPTIONS] [INPUT...]

run the tests of rules

Options:
  -k, --case TEXT                run only cases whose name contains TEXT
      --jsonl                    write one line of JSON per case
      --junit FILE               write JUnit XML; - for standard output
      --github                   write commands of GitHub workflows for what fails
      --diagnostics-format FORMAT
                                 messages as text, short, jsonl or github
      --coverage                 show parts of rules that no test covers
      --require-coverage         the same, but a gap is a failure
      --accept                   write differing queries as the expected ones
      --strict                   treat warnings as errors
  -v, --verbose                  show passed cases and notes
  -h, --help                     show this

INPUT is a manifest.yml or info.yml, a folder that is searched for them, or a
rule; the default is the current folder.  The tests of a rule x.yml are in
tests/x/manifest.yml in its folder or one above.

Exit status: 0 all cases passed, 1 some did not or there are none, 2 wrong
usage, 3 a file could not be read or written, 4 a safety limit or no memory.

=== help of list
--- args
list
--help
--- stdout
Usage: sigcc list [OPTIONS] TOPIC [TARGET]

list targets, formats, options, modifiers, pipelines ...

Options:
  -h, --help                     show this

Topics: targets, formats, options, correlation-methods, modifiers, levels,
statuses, pipelines, transformations, conditions, postprocessing, finalizers,
exports, diagnostics.

=== help of explain
--- args
explain
-h
--- stdout
Usage: sigcc explain [OPTIONS] SGnnnn...|CHECK...|RULE...

explain a message or check, or show a rule after each stage

Options:
  -t, --target TARGET            query language; may be repeated
  -p, --pipeline NAME|FILE|DIR   processing pipeline, or 'auto'
  -O, --backend-option KEY=VALUE set an option of the target
      --filter FILE|DIR          filters to apply
      --tune FILE                a table of thresholds for correlations
      --var NAME=VALUE           a value for a placeholder
      --disable-pipeline-check   allow pipelines not meant for the target
      --allow-external           let pipelines read files
  -v, --verbose                  show notes as well as warnings and errors
  -h, --help                     show this

SGnnnn is the number of a message; its name also works.
CHECK is a check of sigcc check.
RULE is a file: its rules are shown as written, with modifiers applied, after
each transformation of the pipelines, as expressions and as queries.

=== the command help
--- args
help
--- stdout
sigcc compiles Sigma detection rules into queries.

Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]

Commands:
  convert    convert Sigma rules to queries
  check      check rules for mistakes and bad style
  match      find the events that Sigma rules describe
  test       run the tests of rules
  export     export rules as documents of other programs
  pack       build all that a folder of rules with a pack.yml is deployed as
  list       list targets, formats, options, modifiers, pipelines ...
  explain    explain a message or check, or show a rule after each stage

Options:
  -h, --help     show this, or with a command its help
      --version  show the version; with --verbose, those of the
                 data that checks use

sigcc COMMAND --help shows the options of a command.
sigcc completion bash|zsh|fish prints a script for the shell.

=== the command help with a command
--- args
help
list
--- stdout
Usage: sigcc list [OPTIONS] TOPIC [TARGET]

list targets, formats, options, modifiers, pipelines ...

Options:
  -h, --help                     show this

Topics: targets, formats, options, correlation-methods, modifiers, levels,
statuses, pipelines, transformations, conditions, postprocessing, finalizers,
exports, diagnostics.

=== help for no command
--- args
help
lint
--- stderr
sigcc: unknown command 'lint'; did you mean 'list'?
sigcc --help lists the commands.
--- exit
2

=== nothing at all
--- args
--- stderr
sigcc compiles Sigma detection rules into queries.

Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]

Commands:
  convert    convert Sigma rules to queries
  check      check rules for mistakes and bad style
  match      find the events that Sigma rules describe
  test       run the tests of rules
  export     export rules as documents of other programs
  pack       build all that a folder of rules with a pack.yml is deployed as
  list       list targets, formats, options, modifiers, pipelines ...
  explain    explain a message or check, or show a rule after each stage

Options:
  -h, --help     show this, or with a command its help
      --version  show the version; with --verbose, those of the
                 data that checks use

sigcc COMMAND --help shows the options of a command.
sigcc completion bash|zsh|fish prints a script for the shell.
--- exit
2

=== an unknown command
--- args
frobnicate
--- stderr
sigcc: unknown command 'frobnicate'
sigcc --help lists the commands.
--- exit
2

=== an unknown command that is near one
--- args
convret
--- stderr
sigcc: unknown command 'convret'; did you mean 'convert'?
sigcc --help lists the commands.
--- exit
2

=== an unknown option of the program
--- args
--verson
--- stderr
sigcc: unknown option '--verson'; did you mean '--version'?
sigcc --help lists the commands.
--- exit
2
