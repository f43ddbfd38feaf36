using System.Collections.Frozen;

namespace Citations.Formats.BibTeX;

/// <summary>
/// The commands that astronomy's database (ADS) writes for journals, and the class files of its journals define: <c>\apj</c>,
/// <c>\mnras</c>.
/// </summary>
internal static class AstronomyJournals
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["aj"] = "The Astronomical Journal",
        ["actaa"] = "Acta Astronomica",
        ["araa"] = "Annual Review of Astronomy and Astrophysics",
        ["apj"] = "The Astrophysical Journal",
        ["apjl"] = "The Astrophysical Journal Letters",
        ["apjs"] = "The Astrophysical Journal Supplement Series",
        ["ao"] = "Applied Optics",
        ["apss"] = "Astrophysics and Space Science",
        ["aap"] = "Astronomy & Astrophysics",
        ["aapr"] = "The Astronomy and Astrophysics Review",
        ["aaps"] = "Astronomy & Astrophysics Supplement Series",
        ["azh"] = "Astronomicheskii Zhurnal",
        ["baas"] = "Bulletin of the American Astronomical Society",
        ["caa"] = "Chinese Astronomy and Astrophysics",
        ["cjaa"] = "Chinese Journal of Astronomy and Astrophysics",
        ["icarus"] = "Icarus",
        ["jcap"] = "Journal of Cosmology and Astroparticle Physics",
        ["jrasc"] = "Journal of the Royal Astronomical Society of Canada",
        ["memras"] = "Memoirs of the Royal Astronomical Society",
        ["mnras"] = "Monthly Notices of the Royal Astronomical Society",
        ["na"] = "New Astronomy",
        ["nar"] = "New Astronomy Reviews",
        ["pra"] = "Physical Review A",
        ["prb"] = "Physical Review B",
        ["prc"] = "Physical Review C",
        ["prd"] = "Physical Review D",
        ["pre"] = "Physical Review E",
        ["prl"] = "Physical Review Letters",
        ["pasa"] = "Publications of the Astronomical Society of Australia",
        ["pasp"] = "Publications of the Astronomical Society of the Pacific",
        ["pasj"] = "Publications of the Astronomical Society of Japan",
        ["rmxaa"] = "Revista Mexicana de Astronomía y Astrofísica",
        ["qjras"] = "Quarterly Journal of the Royal Astronomical Society",
        ["skytel"] = "Sky & Telescope",
        ["solphys"] = "Solar Physics",
        ["sovast"] = "Soviet Astronomy",
        ["ssr"] = "Space Science Reviews",
        ["zap"] = "Zeitschrift für Astrophysik",
        ["nat"] = "Nature",
        ["iaucirc"] = "IAU Circular",
        ["aplett"] = "Astrophysical Letters",
        ["apspr"] = "Astrophysics Space Physics Research",
        ["bain"] = "Bulletin of the Astronomical Institutes of the Netherlands",
        ["fcp"] = "Fundamentals of Cosmic Physics",
        ["gca"] = "Geochimica et Cosmochimica Acta",
        ["grl"] = "Geophysical Research Letters",
        ["jcp"] = "The Journal of Chemical Physics",
        ["jgr"] = "Journal of Geophysical Research",
        ["jqsrt"] = "Journal of Quantitative Spectroscopy and Radiative Transfer",
        ["memsai"] = "Memorie della Società Astronomica Italiana",
        ["nphysa"] = "Nuclear Physics A",
        ["physrep"] = "Physics Reports",
        ["physscr"] = "Physica Scripta",
        ["planss"] = "Planetary and Space Science",
        ["procspie"] = "Proceedings of SPIE",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the journal for a text that is only a command; any other text as it is.</summary>
    internal static string NameOf(string text) =>
        text.Length > 2 && text[0] == '\\' && Names.TryGetValue(text[1..].TrimEnd('{', '}', ' '), out var name) ? name : text;
}
