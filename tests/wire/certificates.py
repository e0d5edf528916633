"""Certificates for a server on this machine, signed by an authority that lives as long as a test."""

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.wire.faulty_wire import Fault

_HERE = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
_PEM = serialization.Encoding.PEM


class Authority:
    """Signs certificates. `file` is what a till trusts that trusts this authority."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._name = folder, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._made = 0
        self.file = folder / "authority.pem"
        usage = x509.KeyUsage(
            digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
            key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
        )  # fmt: skip
        begins, ends = _days(-100, 100)
        own = (
            _built(self._name, self._name, self._key.public_key(), begins, ends)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
        )
        self.file.write_bytes(own.sign(self._key, hashes.SHA256()).public_bytes(_PEM))

    def server(self, first_day: int, last_day: int) -> ssl.SSLContext:
        """A server's TLS whose certificate is valid between these days, counted from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        begins, ends = _days(first_day, last_day)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "till-server")])
        signed = (
            _built(subject, self._name, key.public_key(), begins, ends)
            .add_extension(_HERE, critical=False)
            .add_extension(issuer, critical=False)
            .sign(self._key, hashes.SHA256())
        )
        self._made += 1
        file = self._folder / f"server-{self._made}.pem"
        pkcs8, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        file.write_bytes(signed.public_bytes(_PEM) + key.private_bytes(_PEM, pkcs8, plain))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


def faces(folder: Path) -> tuple[Path, Mapping[Fault, ssl.SSLContext]]:
    """The server's TLS under each fault of TLS, and the file of the authority that is trusted."""
    trusted, stranger = Authority(folder / "trusted", "House"), Authority(folder / "other", "Stranger")
    return trusted.file, {
        Fault.NONE: trusted.server(-1, 30),
        Fault.STRANGER: stranger.server(-1, 30),
        Fault.EXPIRED: trusted.server(-30, -1),
        Fault.NOT_YET: trusted.server(1, 30),
    }


def _days(first: int, last: int) -> tuple[datetime, datetime]:
    now = datetime.now(UTC)
    return now + timedelta(days=first), now + timedelta(days=last)


def _built(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, begins: datetime, ends: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
    )
