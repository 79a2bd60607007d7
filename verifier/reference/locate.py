"""Where the sources that come with the program lie, however it was installed."""

from __future__ import annotations

from pathlib import Path

from verifier.model.errors import InputError, Problem

DESCRIPTOR = "datapackage.yaml"
# What files that are handed over with --source are called, at their ends.
TABLE_SUFFIXES = frozenset(
    {
        *(".csv", ".tsv", ".tab", ".psv", ".xlsx", ".xlsm", ".xltx", ".xls", ".parquet", ".pq"),
        *(".json", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt"),
        *(".pdf", ".ods", ".docx", ".sqlite", ".sqlite3", ".db", ".db3"),
    }
)


def default_sources() -> Path:
    """Return the bundled sources: inside the wheel, or beside the package in a source tree.

    An editable install has no ``verifier/_sources``; there the tree's own ``sources`` serves.

    Raises:
        InputError: neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_sources", package.parent / "sources"):
        if folder.is_dir():
            return folder
    mend = "reinstall, or name a folder with --sources DIR"
    raise InputError(Problem(str(package), "the bundled sources are missing", mend=mend))


def package_folders(folder: Path) -> tuple[Path, ...]:
    """Return the packages of a folder, sorted by name; the folder itself if it is one.

    Raises:
        InputError: the folder is missing, no folder, or holds no package.
    """
    mend = f"a source is a folder with a {DESCRIPTOR}"
    if not folder.exists():
        raise InputError(Problem(str(folder), "no such folder of sources", mend=mend))
    if not folder.is_dir():
        raise InputError(Problem(str(folder), "is not a folder of sources", mend="--source FILE"))
    if (folder / DESCRIPTOR).is_file():
        return (folder,)
    found = sorted(path.parent for path in folder.glob(f"*/{DESCRIPTOR}"))
    if not found:
        raise InputError(Problem(str(folder), "holds no source", mend=mend))
    return tuple(found)


def is_table_source(source: str) -> bool:
    """Tell a table or document (a file, an address, a database) from a package.

    >>> is_table_source("desk.db#SELECT 1"), is_table_source("afghanistan-2021")
    (True, False)
    """
    name = split_part(source)[0]
    path = Path(name)
    if "://" in name or path.is_file():
        return True
    return not path.is_dir() and path.suffix.lower() in TABLE_SUFFIXES


def split_part(source: str) -> tuple[str, str]:
    """Return a source without its part, and the part; a file whose own name has a # is whole.

    >>> split_part("figures.xlsx#Sheet2")
    ('figures.xlsx', 'Sheet2')
    """
    if "#" not in source or Path(source).is_file():
        return source, ""
    whole, _, part = source.partition("#")
    return whole, part.strip()
