/* The programs of the till on Windows: each runs one module with the Python that lies beside it.
   Isolated (-I) and writing no byte code (-B), so that nothing of a user's Python gets in and removal leaves nothing. */
#ifndef UNICODE
#define UNICODE
#endif
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

extern __declspec(dllimport) int Py_Main(int argc, wchar_t **argv);

#define QUOTED(name) L##name
#define WIDE(name) QUOTED(name)
#define FIXED 4

int wmain(int argc, wchar_t **argv) {
    wchar_t **given = calloc(argc + FIXED + 1, sizeof *given);
    if (!given) return 3;
    given[0] = argv[0];
    given[1] = L"-IB";
    given[2] = L"-m";
    given[3] = WIDE(MODULE);
    for (int place = 1; place < argc; place++) given[place + FIXED - 1] = argv[place];
    return Py_Main(argc + FIXED - 1, given);
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR line, int show) { return wmain(__argc, __wargv); }
#endif
