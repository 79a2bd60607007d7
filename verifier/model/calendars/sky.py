"""Where sun and moon stand, as closely as lunisolar calendars ask: within a minute or two of time.

Source: Meeus, Astronomical Algorithms, chapters 25 (sun), 47 (moon, the larger terms) and the
polynomials of Espenak and Meeus for the slowing of the earth. Moments are days of Universal Time
counted as ordinals of `datetime.date` (noon is .5); longitudes are degrees. No
value that an article or a reference states is reckoned in these floats: they decide between whole
days and never leave this package.
"""

from __future__ import annotations

from functools import lru_cache
from math import acos, asin, cos, degrees, radians, sin, tan

_J2000 = 730120.5  # 1 January 2000, 12:00
_CENTURY = 36525.0
LUNATION = 29.530588861

# Multiples of the moon's elongation, the sun's anomaly, the moon's anomaly, the moon's distance
# from its node, and the term's size in millionths of a degree.
_MOON = (
    (0, 0, 1, 0, 6288774), (2, 0, -1, 0, 1274027), (2, 0, 0, 0, 658314), (0, 0, 2, 0, 213618),
    (0, 1, 0, 0, -185116), (0, 0, 0, 2, -114332), (2, 0, -2, 0, 58793), (2, -1, -1, 0, 57066),
    (2, 0, 1, 0, 53322), (2, -1, 0, 0, 45758), (0, 1, -1, 0, -40923), (1, 0, 0, 0, -34720),
    (0, 1, 1, 0, -30383), (2, 0, 0, -2, 15327), (0, 0, 1, 2, -12528), (0, 0, 1, -2, 10980),
    (4, 0, -1, 0, 10675), (0, 0, 3, 0, 10034), (4, 0, -2, 0, 8548), (2, 1, -1, 0, -7888),
    (2, 1, 0, 0, -6766), (1, 0, -1, 0, -5163), (1, 1, 0, 0, 4987), (2, -1, 1, 0, 4036),
    (2, 0, 2, 0, 3994), (4, 0, 0, 0, 3861), (2, 0, -3, 0, 3665), (0, 1, -2, 0, -2689),
    (2, 0, -1, 2, -2602), (2, -1, -2, 0, 2390), (1, 0, 1, 0, -2348), (2, -2, 0, 0, 2236),
    (0, 1, 2, 0, -2120), (0, 2, 0, 0, -2069),
)  # fmt: skip


def _centuries(moment: float) -> float:
    years = (moment - _J2000) / 365.25
    if -100 <= years <= 50:
        slow = 62.92 + 0.32217 * years + 0.005589 * years * years if years > -20 else 30.0
    else:
        slow = -20 + 32 * ((years + 180) / 100) ** 2
    return (moment + slow / 86400 - _J2000) / _CENTURY


def _nutation(t: float) -> float:
    return -0.00478 * sin(radians(125.04 - 1934.136 * t))


def sun(moment: float) -> float:
    """Return the sun's apparent longitude, from the equinox of the day."""
    t = _centuries(moment)
    anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t)
    centre = (
        (1.914602 - 0.004817 * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    return (280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 + _nutation(t)) % 360


def moon(moment: float) -> float:
    """Return the moon's apparent longitude, from the equinox of the day."""
    t = _centuries(moment)
    elongation = radians(297.8501921 + 445267.1114034 * t - 0.0018819 * t * t)
    solar = radians(357.5291092 + 35999.0502909 * t - 0.0001536 * t * t)
    lunar = radians(134.9633964 + 477198.8675055 * t + 0.0087414 * t * t)
    node = radians(93.2720950 + 483202.0175233 * t - 0.0036539 * t * t)
    slack = 1 - 0.002516 * t
    total = sum(
        size * slack ** abs(m) * sin(d * elongation + m * solar + n * lunar + f * node)
        for d, m, n, f, size in _MOON
    )
    return (
        218.3164477 + 481267.88123421 * t - 0.0015786 * t * t + total / 1e6 + _nutation(t)
    ) % 360


def elongation(moment: float) -> float:
    """Return how far the moon is ahead of the sun: 0 at new moon, 180 at full."""
    return (moon(moment) - sun(moment)) % 360


def sidereal(longitude: float, moment: float) -> float:
    """Return a longitude counted from the stars, in the reckoning of Lahiri (India's official)."""
    return (longitude - 23.853 - 0.013969 * (moment - _J2000) / 365.25) % 360


@lru_cache(maxsize=4096)
def phase_after(moment: float, angle: float) -> float:
    """Return the first moment at or after one when the moon is so many degrees ahead of the sun."""
    guess = moment + (angle - elongation(moment)) % 360 / 360 * LUNATION
    for _ in range(6):
        off = (elongation(guess) - angle + 180) % 360 - 180
        guess -= off / 360 * LUNATION
    return guess


@lru_cache(maxsize=1024)
def sun_reaches(moment: float, angle: float) -> float:
    """Return the first moment at or after one when the sun's longitude is ``angle``."""
    guess = moment + (angle - sun(moment)) % 360 / 360 * 365.2422
    for _ in range(6):
        off = (sun(guess) - angle + 180) % 360 - 180
        guess -= off / 360 * 365.2422
    return guess


def half_day(moment: float, latitude: float) -> float:
    """Return the time from sunrise to noon at a latitude, as a part of a day."""
    declination = asin(sin(radians(23.44)) * sin(radians(sun(moment))))
    return degrees(acos(-tan(radians(latitude)) * tan(declination))) / 360 + cos(declination) / 420
