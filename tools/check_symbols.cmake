# check_symbols.cmake - every global symbol is sigcc_ (public) or sg_ (ours);
# a shared library shows the public ones only.
#
#   cmake -D NM=nm -D LIBRARY=libsigcc.a -P check_symbols.cmake
cmake_minimum_required(VERSION 3.21)

set(table -g)
set(ours "sigcc_|sg_|__odr_asan|_x86\\.get_pc_thunk")
if(NOT LIBRARY MATCHES "\\.a$")
    set(table -D)
    set(ours "sigcc_")
endif()
execute_process(COMMAND ${NM} ${table} --defined-only ${LIBRARY}
                OUTPUT_VARIABLE out ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL " [A-Z] [^\n]+" symbols "${out}")
if(symbols STREQUAL "")
    message(FATAL_ERROR "no symbols at all in ${LIBRARY}")
endif()
foreach(symbol IN LISTS symbols)
    if(NOT symbol MATCHES "^ [A-Z] _?(${ours})")
        message(FATAL_ERROR "stray global symbol:${symbol}")
    endif()
endforeach()
