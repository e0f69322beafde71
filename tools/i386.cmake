# i386.cmake - build for i386, with the libraries that tools/i386-root fetched.
#
#     sh tools/i386-root build/i386-root
#     cmake --preset i386
#
# Programs find their loader and libraries in that folder, so they run where
# no library for i386 is installed.
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../build/i386-root ABSOLUTE)
set(lib ${root}/usr/lib/i386-linux-gnu)
file(GLOB libgcc ${root}/usr/lib/gcc/i686-linux-gnu/*)

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR i686)
set(CMAKE_CROSSCOMPILING_EMULATOR "") # a kernel for x86-64 runs them
set(CMAKE_C_COMPILER gcc)
set(CMAKE_C_FLAGS_INIT "-m32 -B${libgcc} -B${lib}")
set(CMAKE_SYSROOT ${root})
string(CONCAT CMAKE_EXE_LINKER_FLAGS_INIT
       "-L${libgcc} -Wl,--dynamic-linker=${root}/lib/ld-linux.so.2 "
       "-Wl,-rpath,${root}/lib/i386-linux-gnu:${lib}")
set(CMAKE_SHARED_LINKER_FLAGS_INIT -L${libgcc})

set(CMAKE_LIBRARY_ARCHITECTURE i386-linux-gnu)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${lib}/pkgconfig:${root}/usr/share/pkgconfig)
set(ENV{PKG_CONFIG_SYSROOT_DIR} ${root})
