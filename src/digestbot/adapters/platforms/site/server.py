"""Serves the sites over HTTP for operators without a web server: read-only, files only, no hidden files."""

from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

TYPES = {".html": "text/html", ".xml": "application/atom+xml", ".txt": "text/plain"}
HEADERS = {
    "Cache-Control": "public, max-age=300",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; img-src https: http:; base-uri 'none'; form-action 'none'"
    ),
}


def routes(folder: Path) -> Sequence[web.RouteDef]:
    """Return what serves the sites below `folder` under `/site/NAME/`."""

    async def serve(request: web.Request) -> web.StreamResponse:
        """Answer with a file; 404 for hidden files, other file types and paths outside the site."""
        name, path = request.match_info["name"], request.match_info["path"] or "index.html"
        parts = [name, *path.split("/")]
        file = folder.joinpath(*parts)
        if any(part.startswith(".") or not part for part in parts) or file.suffix not in TYPES or not file.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(file, headers={**HEADERS, "Content-Type": f"{TYPES[file.suffix]}; charset=utf-8"})

    async def home(request: web.Request) -> web.StreamResponse:
        """Lead to the front page: its links are relative to the folder."""
        raise web.HTTPMovedPermanently(f"{request.path}/")

    return [
        web.get("/site/{name:[a-z0-9][a-z0-9-]*}", home),
        web.get("/site/{name:[a-z0-9][a-z0-9-]*}/{path:[^\\\\\x00]*}", serve),
    ]
