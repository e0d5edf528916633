"""Secrets the server gives out or checks: tokens and codes (only their hashes are kept), PINs, passwords."""

import hashlib
import hmac
from base64 import urlsafe_b64encode

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_PIN_DIGITS = range(4, 9)
_SHORTEST_PASSWORD, _LONGEST_PASSWORD = 8, 200
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_NOBODY = _hasher.hash("nobody")


def new_token(random: bytes) -> str:
    """An opaque token from 32 random bytes."""
    return urlsafe_b64encode(random).rstrip(b"=").decode()


def new_code(random: bytes) -> str:
    """A code that a person can type, from 10 random bytes: ten letters and digits, none easily confused."""
    letters = "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in random)
    return f"{letters[:5]}-{letters[5:]}"


def hash_of(token: str) -> str:
    """What is kept of a token (hex SHA-256): it is random, so nothing slower is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def hash_of_code(code: str) -> str:
    """What is kept of a code, however a person typed it."""
    return hash_of("".join(letter for letter in code.upper() if letter.isalnum()))


def hash_of_secret(secret: str) -> str:
    """What is kept of a PIN or a password (Argon2id); "" of "". Takes tens of milliseconds on purpose."""
    return _hasher.hash(secret) if secret else ""


def too_weak(pin: str, password: str) -> str:
    """Why nobody should sign in with these, as one sentence; "" if they will do. "" is no way to sign in."""
    if not pin and not password:
        return "Give a PIN, a password or both."
    if pin and not (pin.isascii() and pin.isdigit() and len(pin) in _PIN_DIGITS):
        return "A PIN has 4 to 8 digits."
    if password and len(password) < _SHORTEST_PASSWORD:
        return f"A password has at least {_SHORTEST_PASSWORD} characters."
    if len(password) > _LONGEST_PASSWORD:
        return f"A password has at most {_LONGEST_PASSWORD} characters."
    return ""


def is_secret(secret: str, kept: str) -> bool:
    """Whether the secret is the one that `kept` is the hash of. As slow for "" (nobody) as for anybody."""
    try:
        _hasher.verify(kept or _NOBODY, secret)
    except (VerificationError, InvalidHashError):
        return False
    return bool(kept)


def same(token: str, expected: str) -> bool:
    """Whether a token is the expected one, in a time that tells nothing; never for an expected ""."""
    return bool(expected) and hmac.compare_digest(hash_of(token), hash_of(expected))
