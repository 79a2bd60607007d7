"""What a user installs: built through the sdist, in a new environment, cut off from the net."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.wheel

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "000_1ee38fb1c13d18a8.txt"

# Python runs a module of this name before anything else.
NO_NETWORK = """\
import socket

def refuse(self, address):
    raise OSError(f"the network is cut off: {address}")

socket.socket.connect = socket.socket.connect_ex = refuse
"""


@dataclass(frozen=True)
class Installation:
    """An environment that holds the built wheel, and an environ that cuts it off from the net."""

    bin: Path
    environ: dict[str, str]

    def run(self, *command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        program, *arguments = command
        return subprocess.run(
            [str(self.bin / program), *arguments],
            cwd=cwd,
            env=self.environ,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )


def quietly(*command: str | Path, cwd: Path) -> None:
    """Run a command that must succeed; what it printed is the message if it does not."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist from the source tree, and the wheel from the sdist alone."""
    made = tmp_path_factory.mktemp("dist")
    quietly(sys.executable, "-m", "build", "--outdir", made, ROOT, cwd=made)
    [path] = made.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    home = tmp_path_factory.mktemp("environment")
    venv.create(home / "venv", with_pip=True)
    scripts = home / "venv" / ("Scripts" if os.name == "nt" else "bin")
    quietly(scripts / "python", "-m", "pip", "install", "--quiet", wheel, cwd=home)
    (home / "cut").mkdir()
    (home / "cut" / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    user = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "CONFIG", "STATE")}
    return Installation(scripts, os.environ | user | {"PYTHONPATH": str(home / "cut")})


def test_the_wheel_ships_sources_and_types_but_no_caches(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "verifier/_sources/afghanistan-2021/facts.csv" in names
    assert "verifier/_sources/afghanistan-2021/datapackage.yaml" in names
    assert "verifier/py.typed" in names
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    assert {name.split("/")[0].partition("-")[0] for name in names} == {
        "verifier",
        "numeric_claim_verifier",
    }


def test_the_network_is_really_cut_off(installation: Installation, tmp_path: Path) -> None:
    attempt = "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = installation.run("python", "-c", attempt, cwd=tmp_path)
    assert "the network is cut off" in done.stderr


def test_an_installed_wheel_checks_an_article_offline(
    installation: Installation, tmp_path: Path
) -> None:
    for file in (SEED, SEED.with_suffix(".yaml")):
        shutil.copy(file, tmp_path)
    command = ("verifier", "check", SEED.name, "--format", "json", "--exit-zero")
    done = installation.run(*command, cwd=tmp_path)
    assert done.returncode == 0, done.stderr

    report: dict[str, Any] = json.loads(done.stdout)
    assert report["schema"] == 1
    [document] = report["documents"]
    findings: list[dict[str, Any]] = document["findings"]
    assert len(findings) >= 12
    # "September 11, 2001"
    dated = [each for each in findings if each["start"] < 3429 and each["end"] > 3411]
    assert "consistent" in {each["verdict"] for each in dated}
    assert "contradicted" not in {each["verdict"] for each in dated}
    assert {path.stem for path in tmp_path.iterdir()} == {SEED.stem}
