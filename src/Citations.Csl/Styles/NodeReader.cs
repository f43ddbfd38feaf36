using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads rendering elements, calling each macro's elements in where it is called; a macro that calls itself is a fault.</summary>
internal sealed class NodeReader
{
    private readonly Dictionary<string, XElement> _sources;
    private readonly Dictionary<string, Macro> _macros = [];
    private readonly HashSet<string> _open = [];
    private readonly NameOptions[] _inherited;
    private string _place = "layout";

    // The names whose substitutes are read: names without a separate element look like these (CSL 1.0.2, Substitute).
    private NamesNode? _substituted;
    private int _depth;

    // How many elements what has been read so far renders at most, each macro counted where it is called.
    private int _size;

    /// <param name="macros">The <c>cs:macro</c> elements of the style by name.</param>
    /// <param name="inherited">The name options of citations and of the bibliography.</param>
    internal NodeReader(Dictionary<string, XElement> macros, NameOptions[] inherited) => (_sources, _inherited) = (macros, inherited);

    /// <summary>Reads the rendering elements in a layout.</summary>
    internal StyleNode[] ReadLayout(XElement layout, string place)
    {
        (_place, _size) = (place, 0);
        return ReadChildren(layout);
    }

    internal Macro ReadMacro(XElement caller, string name)
    {
        if (_macros.TryGetValue(name, out var macro))
            return macro;
        if (!_sources.TryGetValue(name, out var source))
            throw caller.Fault($"there is no macro '{name}'");
        if (!_open.Add(name))
            throw caller.Fault($"macro '{name}' calls itself");
        // A macro reads the same wherever it is called, also from a substitute.
        var (place, substituted, size) = (_place, _substituted, _size);
        (_place, _substituted, _size) = ($"macro {name}", null, 0);
        macro = new(name, ReadChildren(source), _size);
        (_place, _substituted, _size) = (place, substituted, size);
        _open.Remove(name);
        return _macros[name] = macro;
    }

    private StyleNode[] ReadChildren(XElement parent)
    {
        if (++_depth > XmlSource.MaxDepth)
            throw parent.Fault($"more than {XmlSource.MaxDepth} elements and macros nested");
        var nodes = new List<StyleNode>();
        foreach (var element in parent.Elements())
        {
            if (ReadNode(element) is not { } node)
                continue;
            nodes.Add(node);
            _size += node is TextMacroNode call ? call.Macro.Size + 1 : 1;
            if (_size > XmlSource.MaxSize)
                throw element.Fault($"macros call each other so often that more than {XmlSource.MaxSize} elements would be rendered");
        }

        _depth--;
        return [.. nodes];
    }

    private StyleNode? ReadNode(XElement element) =>
        element.Name.LocalName switch
        {
            "text" => ReadText(element),
            "date" => ReadDate(element),
            "number" => new NumberNode(
                element.Format(),
                Rule(element),
                element.Variable(),
                element.Word(
                    "form",
                    ("numeric", NumberForm.Numeric),
                    ("ordinal", NumberForm.Ordinal),
                    ("long-ordinal", NumberForm.LongOrdinal),
                    ("roman", NumberForm.Roman)
                ) ?? NumberForm.Numeric
            ),
            "names" => ReadNames(element, _substituted),
            "label" => ReadLabel(element, element.Variable()),
            "group" => new GroupNode(element.Format(), Rule(element), ReadChildren(element), element.Get("delimiter") ?? ""),
            "choose" => ReadChoose(element),
            // Elements of dialects of CSL, and metadata that strayed: a processor ignores what it does not know.
            _ => null,
        };

    private StyleNode ReadText(XElement element)
    {
        var (format, rule) = (element.Format(), Rule(element));
        if (element.Get("variable") is not null)
        {
            return new TextVariableNode(format, rule, element.Variable(), element.Word("form", ("short", true), ("long", false)) ?? false);
        }

        if (element.Get("macro") is { } macro)
            return new TextMacroNode(format, rule, ReadMacro(element, macro));
        if (element.Get("term") is { } term)
            return new TextTermNode(format, rule, Term.NameOf(term.Trim()), element.TermForm(), element.Bool("plural") ?? false);
        return new TextValueNode(
            format,
            rule,
            element.Get("value") ?? throw element.Fault("text has none of variable, macro, term and value")
        );
    }

    private DateNode ReadDate(XElement element) =>
        new(
            element.Format(),
            Rule(element),
            element.Variable(),
            element.Word("form", ("text", DateForm.Text), ("numeric", DateForm.Numeric)) ?? DateForm.Parts,
            element.DateParts(),
            element.Word(
                "date-parts",
                ("year-month-day", DatePartName.Day),
                ("year-month", DatePartName.Month),
                ("year", DatePartName.Year)
            ) ?? DatePartName.Day,
            element.Get("delimiter") ?? ""
        );

    private LabelNode ReadLabel(XElement element, StyleVariable? variable) =>
        new(
            element.Format(),
            Rule(element),
            variable,
            element.TermForm(),
            element.Word(
                "plural",
                ("contextual", Plurality.Contextual),
                ("always", Plurality.Always),
                ("never", Plurality.Never),
                ("true", Plurality.Always),
                ("false", Plurality.Never)
            ) ?? Plurality.Contextual
        );

    // One branch of all is rendered: the largest counts.
    private ChooseNode ReadChoose(XElement element)
    {
        var branches = new List<ChooseBranch>();
        var (before, largest) = (_size, _size);
        foreach (var branch in element.Elements().Where(branch => branch.Name.LocalName is "if" or "else-if" or "else"))
        {
            _size = before;
            branches.Add(new(branch.Is("else") ? [] : branch.Conditions(), branch.Match(), ReadChildren(branch)));
            largest = Math.Max(largest, _size);
        }

        _size = largest;
        return new(Rule(element), [.. branches]);
    }

    private NamesNode ReadNames(XElement element, NamesNode? parent)
    {
        var (name, etAl, label, substitute) = (
            element.Child("name"),
            element.Child("et-al"),
            element.Child("label"),
            element.Child("substitute")
        );
        var isShorthand = parent is not null && name is null && etAl is null;
        var own = (name?.NameOptions() ?? NameOptions.None).Over(element.InheritableNameOptions());
        var format = element.Format();
        if (isShorthand && format == NodeFormat.None)
            format = parent!.Format with { Display = null };
        var names = new NamesNode(format, Rule(element), [.. element.Words("variable").Select(StyleVariable.Of)])
        {
            Delimiter = element.Get("delimiter") ?? (isShorthand ? parent!.Delimiter : null),
            Options = isShorthand ? parent!.Options : [.. _inherited.Select(inherited => own.Over(inherited))],
            NameFormat = isShorthand ? parent!.NameFormat : name?.Format() ?? NodeFormat.None,
            FamilyFormat = isShorthand ? parent!.FamilyFormat : NamePart(name, "family"),
            GivenFormat = isShorthand ? parent!.GivenFormat : NamePart(name, "given"),
            EtAlFormat = isShorthand ? parent!.EtAlFormat : etAl?.Format() ?? NodeFormat.None,
            EtAlTerm = isShorthand ? parent!.EtAlTerm : etAl?.Get("term") ?? "et-al",
            Label =
                label is not null ? ReadLabel(label, null)
                : isShorthand ? parent!.Label
                : null,
            LabelFirst = label is not null ? name is not null && label.IsBefore(name) : isShorthand && parent!.LabelFirst,
        };
        if (substitute is null)
            return names;
        var outer = _substituted;
        _substituted = names;
        var substitutes = ReadChildren(substitute);
        _substituted = outer;
        return names with { Substitutes = substitutes };
    }

    private static NodeFormat NamePart(XElement? name, string part) =>
        name?.Elements().FirstOrDefault(element => element.Is("name-part") && element.Get("name") == part)?.Format() ?? NodeFormat.None;

    private string Rule(XElement element) => $"{_place}, line {element.Line()}";
}
