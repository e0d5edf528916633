/* For tests only: Wine 8 has no Windows.UI.ViewManagement.UISettings, which Qt asks for the colours of the desktop. */
#define COBJMACROS
#include <windows.h>
#include <string.h>
typedef void *HSTR_;
typedef struct { unsigned char A, R, G, B; } Color;
typedef struct obj { void **vt; long ref; } obj;
static const GUID IAgile = {0x94ea2b94,0xe9cc,0x49e0,{0xc0,0xff,0xee,0x64,0xca,0x8f,0x5b,0x90}};
static const GUID IInsp = {0xaf86e2e0,0xb12d,0x4c6a,{0x9c,0x5a,0xd7,0xaa,0x65,0x10,0x1e,0x90}};
static const GUID IUnk = {0,0,0,{0xc0,0,0,0,0,0,0,0x46}};
static const GUID IFact = {0x35,0,0,{0xc0,0,0,0,0,0,0,0x46}};
static const GUID IUI1 = {0x85361600,0x1c63,0x4627,{0xbc,0xb1,0x3a,0x89,0xe0,0xbc,0x9c,0x55}};
static const GUID IUI2 = {0xbad82401,0x2721,0x44f9,{0xbb,0x91,0x2b,0xb2,0x28,0xbe,0x44,0x2f}};
static const GUID IUI3 = {0x03021be4,0x5254,0x4781,{0x81,0x94,0x51,0x68,0xf7,0xd0,0x6d,0x7b}};
extern void *ui3_vt[], *ui1_vt[], *fact_vt[];
static obj ui3 = { ui3_vt, 1 }, ui1 = { ui1_vt, 1 }, fact = { fact_vt, 1 };
static int is(const GUID *a, const GUID *b) { return !memcmp(a, b, sizeof *a); }
static HRESULT WINAPI QI(obj *o, const GUID *id, void **out) {
    *out = 0;
    if (o == &fact) { if (is(id,&IUnk)||is(id,&IInsp)||is(id,&IFact)||is(id,&IAgile)) *out = &fact; }
    else if (is(id,&IUI3)) *out = &ui3;
    else if (is(id,&IUI1)||is(id,&IUnk)||is(id,&IInsp)||is(id,&IAgile)) *out = &ui1;
    return *out ? S_OK : E_NOINTERFACE;
}
static ULONG WINAPI AR(obj *o) { return 2; }
static HRESULT WINAPI GetIids(obj *o, ULONG *n, void **p) { *n = 0; *p = 0; return S_OK; }
static HRESULT WINAPI RCN(obj *o, HSTR_ *s) { *s = 0; return S_OK; }
static HRESULT WINAPI GTL(obj *o, int *t) { *t = 0; return S_OK; }
static HRESULT WINAPI Activate(obj *o, void **out) { *out = &ui1; return S_OK; }
static HRESULT WINAPI GetColor(obj *o, int type, Color *c) {
    Color w = {255,255,255,255}, k = {255,0,0,0}, a = {255,0,120,215};
    *c = type == 0 ? w : type == 1 ? k : a; return S_OK; }
static HRESULT WINAPI AddH(obj *o, void *h, long long *tok) { *tok = 1; return S_OK; }
static HRESULT WINAPI RemH(obj *o, long long tok) { return S_OK; }
static HRESULT WINAPI NI(obj *o, void *x) { return E_NOTIMPL; }
void *fact_vt[] = { QI, AR, AR, GetIids, RCN, GTL, Activate };
void *ui3_vt[] = { QI, AR, AR, GetIids, RCN, GTL, GetColor, AddH, RemH };
void *ui1_vt[] = { QI, AR, AR, GetIids, RCN, GTL, NI,NI,NI,NI,NI,NI,NI,NI,NI,NI,NI,NI,NI,NI };
__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(HSTR_ id, void **f) { *f = &fact; return S_OK; }
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
