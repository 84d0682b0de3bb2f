"""Programs and labs run without a network: one that asks for it fails."""

from typing import Any


class NoNetwork(BaseException):
    """A program asked the network: no `except Exception` and no comment hides it."""


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: a program that asks the network fails."""
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.connect"}:
        host = arguments[event == "socket.connect"]
        if event != "socket.connect" or not isinstance(host, str):  # a local socket
            raise NoNetwork(f"programs run without a network, this one asks {host}")
