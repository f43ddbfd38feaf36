namespace Citations.Csl;

/// <summary>
/// The steps by which a set of cites shows more of its names: for each name in turn its initials, its given name, and
/// then one more name. A step that tells cites apart is kept; of those that do not, only the later ones may rest on them.
/// </summary>
internal sealed class NameLadder
{
    private int _list;
    private int _name;
    private byte _level;

    internal NameLadder(List<Trial> trials, bool addsNames, bool addsGivenNames)
        : this(trials, addsNames, addsGivenNames, Start(trials), 0, 0, 0) { }

    private NameLadder(List<Trial> trials, bool addsNames, bool addsGivenNames, NameExpansion kept, int list, int name, byte level)
    {
        (Trials, AddsNames, AddsGivenNames, Kept, Current) = (trials, addsNames, addsGivenNames, kept, kept.Copy());
        (_list, _name, _level) = (list, name, level);
    }

    internal List<Trial> Trials { get; }

    internal bool AddsNames { get; }

    private bool AddsGivenNames { get; }

    /// <summary>The expansion of the steps that distinguished cites.</summary>
    internal NameExpansion Kept { get; private set; }

    /// <summary>What is tried.</summary>
    internal NameExpansion Current { get; }

    /// <summary>Goes on with a part of the set.</summary>
    internal NameLadder For(List<Trial> part) => new(part, AddsNames, AddsGivenNames, Kept, _list, _name, _level);

    /// <summary>Keeps the last step.</summary>
    internal void Keep()
    {
        var kept = Kept.Copy();
        if (_list < kept.Shown.Length)
        {
            Array.Copy(Current.Shown, kept.Shown, _list + 1);
            if (_name < kept.GivenNames[_list].Length)
                kept.GivenNames[_list][_name] = _level;
        }

        Kept = kept;
    }

    /// <summary>Takes the next step that could tell cites apart.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool Climb()
    {
        while (_list < Current.Shown.Length)
        {
            if (AddsGivenNames && _level < (byte)GivenNameLevel.Full && _name < Current.Shown[_list] && _name < Longest(_list))
            {
                Current.GivenNames[_list][_name] = _level = Initializes(_list) ? (byte)(_level + 1) : (byte)GivenNameLevel.Full;
                if (DifferAt(_list, _name))
                    return true;
                continue;
            }

            if (_name + 1 < Current.Shown[_list])
            {
                (_name, _level) = (_name + 1, 0);
                continue;
            }

            if (AddsNames && Current.Shown[_list] < Longest(_list))
            {
                (_name, _level) = (Current.Shown[_list]++, 0);
                if (DifferAt(_list, _name) || EndsAt(_list, _name + 1))
                    return true;
                continue;
            }

            (_list, _name, _level) = (_list + 1, 0, 0);
        }

        return false;
    }

    // Where given names are not initialized, the full name is the next step; the reference list then shows it too.
    private bool Initializes(int list) => Trials.Exists(trial => list < trial.Lists.Length && trial.Lists[list].Initializes);

    private int Longest(int list) => Trials.Max(trial => list < trial.Lists.Length ? trial.Lists[list].Names.Length : 0);

    // A name that all have in common distinguishes nothing: no need to render it.
    private bool DifferAt(int list, int name)
    {
        var first = At(Trials[0], list, name);
        return Trials.Exists(trial => At(trial, list, name) != first);
    }

    private bool EndsAt(int list, int count) =>
        Trials.Exists(trial => list < trial.Lists.Length && trial.Lists[list].Names.Length <= count);

    private static PersonName? At(Trial trial, int list, int name) =>
        list < trial.Lists.Length && name < trial.Lists[list].Names.Length ? trial.Lists[list].Names[name] : null;

    private static NameExpansion Start(List<Trial> trials)
    {
        var lists = trials.Max(trial => trial.Lists.Length);
        var (shown, givens) = (new int[lists], new byte[lists][]);
        for (var i = 0; i < lists; i++)
        {
            shown[i] = i < trials[0].Lists.Length ? trials[0].Lists[i].Shown : 0;
            givens[i] = new byte[trials.Max(trial => i < trial.Lists.Length ? trial.Lists[i].Names.Length : 0)];
        }

        return new(shown, givens);
    }
}
