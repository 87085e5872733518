"""The addresses that the client may connect to: public ones, and networks that the operator has allowed."""

import socket
from collections.abc import Mapping, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))
_PROTOCOLS = ip_network("192.0.0.0/24")
_IPV4_COMPATIBLE = ip_network("::/96")


class PrivateAddress(OSError):
    """A name or an address that leads into a network which was not allowed."""


def networks(cidrs: Sequence[str]) -> tuple[Network, ...]:
    """Return the networks that are written as CIDRs; raises `ValueError` for what is none."""
    return tuple(ip_network(cidr, strict=False) for cidr in cidrs)


def permitted(text: str, allowed: Sequence[Network]) -> bool:
    """Return whether an IP address may be connected to: it is global, or in an allowed network.

    An IPv6 address that only wraps an IPv4 one (mapped, compatible, 6to4, Teredo, NAT64) counts as that one.

    >>> permitted("127.0.0.1", ()), permitted("::ffff:10.0.0.1", ()), permitted("9.9.9.9", ())
    (False, False, True)
    """
    address = ip_address(text.partition("%")[0])
    for one in (address, _wrapped(address)):
        if one is not None and any(one.version == network.version and one in network for network in allowed):
            return True
    inner = _wrapped(address)
    return _is_open(address if inner is None else inner) and (inner is None or not address.is_link_local)


def _is_open(address: Address) -> bool:
    # fec0::/10 was for single sites and is for no one now (RFC 3879); some networks use it all the same.
    # 192.0.0.0/24 is for protocols, and Python's word on it has changed from version to version.
    if (isinstance(address, IPv6Address) and address.is_site_local) or address in _PROTOCOLS:
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved and not address.is_unspecified


def _wrapped(address: Address) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 address embeds, or None."""
    if isinstance(address, IPv4Address):
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if any(address in network for network in _NAT64) or (address in _IPV4_COMPATIBLE and int(address) > 0xFFFF):
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return None


class CheckedResolver(AbstractResolver):
    """Resolves names to permitted addresses only, so that what was checked is what is connected to.

    `overrides` maps names to fixed addresses and ports in any network, such as the demo feeds' server.
    """

    def __init__(self, *, allowed: Sequence[Network], overrides: Mapping[str, tuple[str, int]]) -> None:
        """Keep what is allowed."""
        self._allowed = allowed
        self._overrides = overrides
        self._system = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the permitted addresses of a name; raises `PrivateAddress` if it has others only."""
        override = self._overrides.get(host.lower().rstrip("."))
        if override:
            return [_result(host, *override)]
        found = await self._system.resolve(host, port, family)
        kept = [one for one in found if permitted(one["host"], self._allowed)]
        if not kept:
            raise PrivateAddress(f"{host} leads to {', '.join(sorted({one['host'] for one in found}))}")
        return kept

    async def close(self) -> None:
        """Have nothing to close."""
        await self._system.close()


def _result(name: str, address: str, port: int) -> ResolveResult:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    return ResolveResult(hostname=name, host=address, port=port, family=family, proto=0, flags=socket.AI_NUMERICHOST)
