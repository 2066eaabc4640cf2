# Warnings, hardening and instrumentation, in one interface target that every target of ours links.
add_library(rollcall_options INTERFACE)
target_compile_options(rollcall_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
    -Wcast-align
    -fstack-protector-strong -fno-omit-frame-pointer
    # In all, since a precompiled header is valid only where it is as in its own target.
    -pthread
    # Lets ccache see through a precompiled header.
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
target_compile_definitions(rollcall_options INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_MESSAGELOGCONTEXT
    TOML_EXCEPTIONS=0
    ROLLCALL_VERSION="${PROJECT_VERSION}"
    $<$<NOT:$<CONFIG:Release>>:QT_FORCE_ASSERTS>)
target_link_options(rollcall_options INTERFACE -Wl,-z,relro,-z,now)
if(ROLLCALL_WERROR)
    target_compile_options(rollcall_options INTERFACE -Werror)
endif()
if(ROLLCALL_SANITIZER)
    target_compile_options(rollcall_options INTERFACE
        -fsanitize=${ROLLCALL_SANITIZER} -fno-sanitize-recover=all)
    target_link_options(rollcall_options INTERFACE -fsanitize=${ROLLCALL_SANITIZER})
    if(ROLLCALL_SANITIZER STREQUAL thread)
        add_library(rollcall_tsan_clone OBJECT "${CMAKE_CURRENT_LIST_DIR}/tsan_clone.c")
        target_link_libraries(rollcall_options INTERFACE
            "$<TARGET_OBJECTS:rollcall_tsan_clone>" -Wl,--export-dynamic-symbol=clone)
    endif()
    # For the few tests that hold a time against a bar.
    target_compile_definitions(rollcall_options INTERFACE ROLLCALL_SANITIZED)
else()
    target_compile_options(rollcall_options INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
endif()
if(ROLLCALL_FUZZ)
    # Every module, not only the targets: libFuzzer steers by the branches that it can see.
    target_compile_options(rollcall_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(rollcall_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(ROLLCALL_COVERAGE)
    target_compile_options(rollcall_options INTERFACE --coverage)
    target_link_options(rollcall_options INTERFACE --coverage)
endif()
# Asserts stay on except in Release: a broken invariant must stop a development build.
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
