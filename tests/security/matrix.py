"""Who may call what: one row for every route of the server, one column for everybody who might call."""

# nobody, garbage: no token, an unknown one. till, revoked, foreign: the token of a till, of a revoked one, of
# another site's. own, other, none: a cashier's, about what is theirs, another's, or does not exist ("-":
# it is nobody's). manager, admin: about another's. else: the manager of another site, with this site's ids.
# The columns stand in this order, in groups:
# nobody garbage | till revoked foreign | own other none | manager admin else
# "out": sent to the page to sign in. A console's form that was carried out is answered by 303.
API = """
POST   /api/sync/push                                       401 401 | 200 200 200 | 401   -   - | 401 401 401
GET    /api/sync/changes                                    401 401 | 200 403 200 | 401   -   - | 401 401 401
GET    /api/sync/snapshot                                   401 401 | 200 403 200 | 401   -   - | 401 401 401
POST   /api/tills/enrol                                     403 403 | 403 403 403 | 403   -   - | 403 403 403
GET    /api/roster                                          401 401 | 200 403 200 | 401   -   - | 401 401 401
GET    /api/tills                                           401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/tills/codes                                     401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/tills/codes                                     401 401 | 401 401 401 | 403   -   - | 201 201 201
DELETE /api/tills/codes/{code_id}                           401 401 | 401 401 401 | 403   -   - | 204 204 404
PUT    /api/tills/{till_id}                                 401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/tills/{till_id}                                 401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/tills/{till_id}/revoke                          401 401 | 401 401 401 | 403   -   - | 204 204 404
POST   /api/auth/login                                      401 401 | 401 401 401 | 401   -   - | 401 401   -
GET    /api/users                                           401 401 | 401 401 401 | 200   -   - | 200 200 200
POST   /api/users                                           401 401 | 401 401 401 | 403   -   - | 201 201 201
PUT    /api/users/{user_id}                                 401 401 | 401 401 401 | 403 403 404 | 200 200 200
GET    /api/users/{user_id}                                 401 401 | 401 401 401 | 200 403 404 | 200 200 200
GET    /api/catalogue                                       401 401 | 200 403 200 | 200   -   - | 200 200 200
PUT    /api/catalogue/products/{product_id}                 401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/catalogue/products/{product_id}                 401 401 | 200 403 200 | 200   -   - | 200 200 200
GET    /api/catalogue/barcode/{code}                        401 401 | 404 403 404 | 404   -   - | 404 404 404
PUT    /api/catalogue/products/{product_id}/sold-out        401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/catalogue/import                                401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/order-sessions                                  401 401 | 401 401 401 | 201   -   - | 201 201 201
GET    /api/order-sessions                                  401 401 | 401 401 401 | 200   -   - | 200 200 200
GET    /api/order-sessions/active                           401 401 | 401 401 401 | 200   -   - | 200 200 200
DELETE /api/order-sessions/{session_id}                     401 401 | 401 401 401 | 200 403 404 | 200 200 404
GET    /api/order-sessions/{session_id}                     401 401 | 401 401 401 | 200 403 404 | 200 200 404
PUT    /api/order-sessions/{session_id}                     401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/order-sessions/{session_id}/assign-to-tab       401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/order-sessions/{session_id}/take-over           401 401 | 401 401 401 | 403 403 404 | 403 403 404
POST   /api/order-sessions/{session_id}/assign              401 401 | 401 401 401 | 403 403 404 | 200 200 404
GET    /api/order-sessions/{session_id}/history             401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/order-sessions/{session_id}/complete            401 401 | 401 401 401 | 201 403 404 | 201 201 404
POST   /api/tabs                                            401 401 | 401 401 401 | 201   -   - | 201 201 201
GET    /api/tabs                                            401 401 | 401 401 401 | 200   -   - | 200 200 200
GET    /api/tabs/open                                       401 401 | 401 401 401 | 200   -   - | 200 200 200
PUT    /api/tabs/{tab_id}                                   401 401 | 401 401 401 | 200 403 404 | 200 200 404
GET    /api/tabs/{tab_id}                                   401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/tabs/{tab_id}/resume                            401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/tabs/{tab_id}/merge                             401 401 | 401 401 401 | 403 403 404 | 200 200 404
POST   /api/tabs/{tab_id}/close                             401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/tabs/{tab_id}/reopen                            401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/order-sessions/{session_id}/move                401 401 | 401 401 401 | 400 403 404 | 400 400 404
POST   /api/order-sessions/{session_id}/release             401 401 | 401 401 401 | 409 403 404 | 409 409 404
GET    /api/transactions                                    401 401 | 401 401 401 | 200   -   - | 200 200 200
GET    /api/transactions/{transaction_id}                   401 401 | 401 401 401 | 200 403 404 | 200 200 404
POST   /api/transactions/{transaction_id}/refunds           401 401 | 401 401 401 | 403 403 403 | 201 201 404
GET    /api/reports/x                                       401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/reports/z                                       401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/reports/z                                       401 401 | 401 401 401 | 403   -   - | 201 201 201
GET    /api/reports/z/{till_id}/{number}                    401 401 | 401 401 401 | 403   -   - | 200 200 404
GET    /api/reports/day.csv                                 401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/alerts                                          401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/alerts/{alert_id}/resolve                       401 401 | 401 401 401 | 403   -   - | 200 200 404
GET    /api/quarantine                                      401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/quarantine.ndjson                               401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/quarantine/{edit_id}/accept                     401 401 | 401 401 401 | 403   -   - | 200 200 404
POST   /api/quarantine/{edit_id}/dismiss                    401 401 | 401 401 401 | 403   -   - | 200 200 404
PUT    /api/sites/settings                                  401 401 | 401 401 401 | 403   -   - | 200 200 200
GET    /api/sites/settings                                  401 401 | 401 401 401 | 403   -   - | 200 200 200
POST   /api/backup                                          401 401 | 401 401 401 | 403   -   - | 201 201 201
POST   /api/doctor                                          401 401 | 401 401 401 | 403   -   - | 201 201 201
POST   /api/venue                                           401 401 | 401 401 401 | 403   -   - | 403 403 403
GET    /healthz                                             200 200 | 200 200 200 | 200   -   - | 200 200 200
GET    /readyz                                              200 200 | 200 200 200 | 200   -   - | 200 200 200
GET    /metrics                                             401 401 | 401 401 401 | 401   -   - | 401 401 401
GET    /api/openapi.json                                    200 200 | 200 200 200 | 200   -   - | 200 200 200
GET    /api/openapi.json/{path}                             404 404 | 404 404 404 | 404   -   - | 404 404 404
GET    /api/openapi.json/openapi.json                       200 200 | 200 200 200 | 200   -   - | 200 200 200
POST   /api/auth/logout                                     401 401 | 401 401 401 | 204   -   - | 204 204 204
"""
CONSOLE = """
GET    /console/static/{name}                               200 200 | 200 200 200 | 200   -   - | 200 200 200
POST   /console/login                                       401 401 | 401 401 401 | 401   -   - | 401 401   -
GET    /console/login                                       200 200 | 200 200 200 | 200   -   - | 200 200 200
GET    /console                                             out out | out out out | 403   -   - | 200 200 200
GET    /console/changes                                     out out | out out out | 403   -   - | 200 200 200
GET    /console/orders                                      out out | out out out | 403   -   - | 200 200 200
GET    /console/audit                                       out out | out out out | 403   -   - | 200 200 200
GET    /console/audit/{session_id}                          out out | out out out | 403 403 403 | 200 200 404
GET    /console/audit/{session_id}/changes.csv              out out | out out out | 403 403 403 | 200 200 404
GET    /console/audit/{session_id}/changes.json             out out | out out out | 403 403 403 | 200 200 404
GET    /console/audit/{session_id}/receipt                  out out | out out out | 403 403 403 | 200 200 404
GET    /console/stale                                       out out | out out out | 403   -   - | 200 200 200
POST   /console/stale/{session_id}/assign                   out out | out out out | 403 403 403 | 303 303 404
POST   /console/stale/{session_id}/park                     out out | out out out | 403 403 403 | 303 303 404
GET    /console/alerts                                      out out | out out out | 403   -   - | 200 200 200
GET    /console/alerts/kept.ndjson                          out out | out out out | 403   -   - | 200 200 200
POST   /console/alerts/{alert_id}/resolve                   out out | out out out | 403   -   - | 303 303 404
POST   /console/alerts/refund                               out out | out out out | 403   -   - | 303 303 404
POST   /console/alerts/choose/{session_id}                  out out | out out out | 403 403 403 | 404 404 404
POST   /console/alerts/kept/{edit_id}/{answer}              out out | out out out | 403   -   - | 303 303 404
GET    /console/tills                                       out out | out out out | 403   -   - | 200 200 200
POST   /console/tills/{till_id}/revoke                      out out | out out out | 403   -   - | 303 303 404
POST   /console/tills/{till_id}/name                        out out | out out out | 403   -   - | 303 303 303
POST   /console/tills/code                                  out out | out out out | 403   -   - | 200 200 200
POST   /console/settings                                    out out | out out out | 403   -   - | 303 303 303
GET    /console/settings                                    out out | out out out | 403   -   - | 200 200 200
GET    /console/staff                                       out out | out out out | 403   -   - | 200 200 200
POST   /console/staff/add                                   out out | out out out | 403   -   - | 303 303 303
POST   /console/staff/{user_id}/pin                         out out | out out out | 403 403 403 | 303 303 303
POST   /console/staff/{user_id}/{answer}                    out out | out out out | 403 403 403 | 303 303 303
GET    /console/products                                    out out | out out out | 403   -   - | 200 200 200
POST   /console/products/import                             out out | out out out | 403   -   - | 200 200 200
POST   /console/products/{product_id}/sold-out              out out | out out out | 403   -   - | 303 303 303
POST   /console/products/{product_id}/favourite             out out | out out out | 403   -   - | 303 303 303
GET    /console/reports                                     out out | out out out | 403   -   - | 200 200 200
GET    /console/reports/z/{till_id}/{number}                out out | out out out | 403   -   - | 200 200 404
POST   /console/reports/z                                   out out | out out out | 403   -   - | 303 303 303
GET    /console/day.csv                                     out out | out out out | 403   -   - | 200 200 200
POST   /console/logout                                      out out | out out out | 403   -   - | out out out
"""
CALLERS = (
    "nobody", "garbage", "till", "revoked", "foreign", "own", "other", "none", "manager", "admin", "else",
)  # fmt: skip


def rows(table: str) -> dict[str, dict[str, str]]:
    """A table: route → caller → status or "out"; routes that end a caller's token stand last."""
    found = {}
    for line in table.strip().splitlines():
        method, path, *cells = line.replace("|", " ").split()
        found[f"{method} {path}"] = {
            caller: cell for caller, cell in zip(CALLERS, cells, strict=True) if cell != "-"
        }
    return dict(sorted(found.items(), key=lambda row: row[0].endswith("/logout")))
