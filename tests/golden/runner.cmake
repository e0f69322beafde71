# runner.cmake - what the runner makes of files that are wrong.
#
# A runner that passes everything would let every other test pass.

cmake_minimum_required(VERSION 3.21)

set(rule "--- rule\ntitle: T\nlogsource: {product: p}\n")
string(APPEND rule "detection: {s: {f: 1}, condition: s}\n")
file(MAKE_DIRECTORY ${FOLDER}/empty)

function(expect status name text)
    file(WRITE ${FOLDER}/${name}.t "${text}")
    execute_process(COMMAND ${GOLDEN} ${FOLDER}/${name}.t
                    RESULT_VARIABLE result OUTPUT_VARIABLE out
                    ERROR_VARIABLE out)
    if(NOT result STREQUAL status)
        message(SEND_ERROR "${name}: ${result}, not ${status}\n${out}")
    endif()
endfunction()

unset(ENV{SIGCC_BLESS})
expect(0 good "# text\n\n=== a\n# why\n${rule}--- splunk\nf=1\n\n")
expect(0 escaped "=== a\n${rule}--- splunk escaped\n\\x66=\\*1{1}\n")
expect(1 other_query "=== a\n${rule}--- splunk\nf=2\n")
expect(1 no_such_error "=== a\n${rule}--- splunk error\n1:1 error SG1: x\n")
expect(1 no_query "=== a\n${rule}--- splunk\n")
expect(1 more_than_expected "=== a\n${rule}--- diagnostics\nx\n")
expect(1 line_break "=== a\n${rule}--- splunk escaped\nf=1\\n\n")
expect(0 match "=== a\n${rule}--- events\n{\"f\":2}\n{\"f\":1}\n--- match\n2\n")
expect(1 no_match "=== a\n${rule}--- events\n{\"f\":2}\n{\"f\":1}\n--- match\n1\n")
expect(2 no_case "# nothing\n")
expect(2 no_rule "=== a\n--- splunk\nf=1\n")
expect(2 no_section "=== a\n=== b\n${rule}")
expect(2 no_name "--- rule\n")
expect(2 text "text\n=== a\n${rule}")
expect(2 text_below_name "=== a\ntext\n${rule}")
expect(2 unknown_section "=== a\n${rule}--- spelunk\nf=1\n")
expect(2 unknown_part "=== a\n${rule}--- splunk errors\n")
expect(2 unknown_format "=== a\n${rule}--- format x\n--- splunk\nf=1\n")
expect(2 wrong_option "=== a\n${rule}--- options\ncase=x\n--- kibana\nf:1\n")
expect(2 no_option "=== a\n${rule}--- options\ncas=x\n--- kibana\nf:1\n")
expect(2 no_value "=== a\n${rule}--- options\ncase\n--- kibana\nf:1\n")
expect(2 section_twice "=== a\n${rule}--- splunk\nf=1\n--- splunk\nf=1\n")
expect(2 case_twice "=== a\n${rule}=== a\n${rule}")
expect(2 wrong_escape "=== a\n${rule}--- splunk escaped\nf=\\q\n")
expect(2 half_an_escape "=== a\n${rule}--- splunk escaped\nf=\\x1\n")

execute_process(COMMAND ${GOLDEN} ${FOLDER}/empty RESULT_VARIABLE result
                OUTPUT_QUIET ERROR_QUIET)
if(NOT result EQUAL 2)
    message(SEND_ERROR "a folder without cases: ${result}, not 2")
endif()

# A blessing makes a case pass, and only touches what was wrong.
set(head "# text\n\n=== a\n# why\n${rule}")
set(tail "\n=== b\n${rule}--- splunk escaped\n\\x66=1\n")
file(WRITE ${FOLDER}/bless.t "${head}--- splunk\nf=2\n${tail}")
set(ENV{SIGCC_BLESS} 1)
execute_process(COMMAND ${GOLDEN} ${FOLDER}/bless.t OUTPUT_QUIET)
unset(ENV{SIGCC_BLESS})
file(READ ${FOLDER}/bless.t blessed)
if(NOT blessed STREQUAL "${head}--- splunk\nf=1\n${tail}")
    message(SEND_ERROR "blessed:\n${blessed}")
endif()
