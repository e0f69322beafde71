# every_diagnostic.cmake - no message without a case that shows it.
#
# Every row of diagnostics.def must be printed in a .t file, as "SG3002: ..."
# in a golden case or as "[SG3002]" or "code":"SG3002" in a case of the
# command line.

cmake_minimum_required(VERSION 3.21)

# The few that no case can show, and why.
set(allowed
    9006 # takes a quarter of a gigabyte
)

file(STRINGS ${ROOT}/include/sigcc/diagnostics.def rows REGEX "^DIAG\\(")
file(GLOB_RECURSE files ${ROOT}/tests/golden/*.t ${ROOT}/tests/cli/*.t)
set(text "")
foreach(file IN LISTS files)
    file(STRINGS ${file} part REGEX "SG[0-9]+")
    string(APPEND text "${part}")
endforeach()
if(NOT rows)
    message(FATAL_ERROR "no rows in diagnostics.def")
endif()

set(missing "")
foreach(row IN LISTS rows)
    string(REGEX MATCH "[0-9]+" number "${row}")
    string(REGEX MATCH "SG${number}(: |\\]|\")" shown "${text}")
    if(NOT shown AND NOT number IN_LIST allowed)
        list(APPEND missing "${row}")
    elseif(shown AND number IN_LIST allowed)
        message(SEND_ERROR "SG${number} has a case: take it off the list")
    endif()
endforeach()
if(missing)
    list(JOIN missing "\n" missing)
    message(FATAL_ERROR "no case shows\n${missing}")
endif()
