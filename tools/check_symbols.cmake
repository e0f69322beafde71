# check_symbols.cmake - every global symbol is sigcc_ (public) or sg_ (ours);
# a shared library shows the public ones only.
#
#   cmake -D ROOT=<source folder> -D NM=nm -D LIBRARY=libsigcc.a
#         -P check_symbols.cmake
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

set(table -g)
set(ours "sigcc_|sg_")
if(NOT LIBRARY MATCHES "\\.a$")
    set(table -D)
    set(ours "sigcc_")
endif()
set(made_by_compilers "__odr_asan|__x86\\.get_pc_thunk")

read_symbols(${table} --defined-only symbols)
if(NOT symbols)
    message(FATAL_ERROR "no symbols at all in ${LIBRARY}")
endif()
foreach(symbol IN LISTS symbols)
    string(REGEX MATCH "^(.*):(.*)$" symbol ${symbol})
    set(object "${CMAKE_MATCH_1}")
    set(name "${CMAKE_MATCH_2}")
    if(NOT name MATCHES "^(_?(${ours})|${made_by_compilers})")
        find_symbol("${object}" ${name} place)
        complain("${place}" symbols "'${name}' is seen outside the library"
                 "make it static, or begin its name with sg_ when other files"
                 "need it, sigcc_ and SIGCC_API when users do")
    endif()
endforeach()
conclude(symbols)
