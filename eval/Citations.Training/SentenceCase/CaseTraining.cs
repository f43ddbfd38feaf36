using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Makes the data of the sentence-case engine again from its sources.</summary>
internal static class CaseTraining
{
    private const int Passes = 8;
    private const int TimesOwn = 5;

    /// <summary>Reads the sources, learns and writes the model.</summary>
    /// <param name="sources">The folder into which the Debian packages were unpacked.</param>
    /// <param name="crossref">The folder of registry records.</param>
    /// <param name="references">The folder of reference strings.</param>
    /// <param name="names">The list of names that no dictionary has; <c>templates.txt</c> and
    /// <c>titles.txt</c>, titles of our own, lie beside it.</param>
    /// <param name="file">The model to write.</param>
    /// <param name="misses">Where to list the titles for development that do not come back, which are then kept out as well; null to learn
    /// from them.</param>
    internal static void Run(string sources, string crossref, string references, string names, string file, string? misses)
    {
        var share = Path.Combine(sources, "usr", "share");
        var texts = CaseTexts.Read(crossref, references, Path.Combine(share, "wordnet"), misses is not null);
        Console.WriteLine(
            $"{texts.Titles.Count} titles, {texts.CitedTitles.Count} cited titles, {texts.Sentences.Count} sentences; "
                + $"{texts.HeldOut.Count} titles kept out"
        );
        var folder = Path.GetDirectoryName(names)!;
        string[] own = [.. File.ReadLines(Path.Combine(folder, "titles.txt")).Where(line => line is not ("" or ['#', ..]))];
        string[] real =
        [
            .. texts.Titles,
            .. texts.Titles,
            .. texts.Titles,
            .. texts.CitedTitles,
            .. texts.Sentences,
            .. Enumerable.Repeat(own, TimesOwn).SelectMany(title => title),
        ];
        var lexicon = new Lexicon();
        foreach (var text in real)
            lexicon.See(text);
        WordNet.AddTo(lexicon, Path.Combine(share, "wordnet"));
        Scowl.AddTo(lexicon, Path.Combine(share, "dict", "scowl"));
        Codes.AddIso(lexicon, Path.Combine(share, "iso-codes", "json"));
        Codes.AddCldr(lexicon, Path.Combine(share, "unicode", "cldr", "common"));
        NameList.AddTo(lexicon, names, isLong: false, level: 3);
        NameList.AddTo(lexicon, Path.ChangeExtension(names, null) + "-more.txt", isLong: true, level: 3);
        foreach (var list in Directory.EnumerateFiles(Path.Combine(folder, "Names"), "*.txt").Order(StringComparer.Ordinal))
            NameList.AddTo(lexicon, list, isLong: true, level: 2);
        Species.AddTo(lexicon, Path.Combine(sources, "species.rda"));
        Cities.AddTo(lexicon, Path.Combine(sources, "cities.pbf"));
        Depositors.AddTo(lexicon, crossref, misses is not null);
        foreach (var text in real)
            lexicon.SeePhrases(text);
        Console.WriteLine($"{lexicon.Words.Count()} words, {lexicon.Phrases.Count()} names of several words");

        using var untrained = new MemoryStream();
        CaseModelWriter.Write(untrained, lexicon, new float[CaseFeatures.Buckets], new float[CaseLattice.PairCount]);
        untrained.Position = 0;
        var trainer = new CaseTrainer(CaseModel.Read(untrained), new Random(1));
        var templates = Path.Combine(folder, "templates.txt");
        var slots = lexicon.Slots().Concat(Templates.Lists(templates)).ToDictionary(slot => slot.Key, slot => slot.Value);
        var filled = new Templates(slots, new Random(2)).Fill(templates).ToArray();
        (string, bool)[] all = [.. real.Select(text => (text, false)), .. filled.Select(text => (text, true))];
        trainer.Count(real.Concat(filled));
        for (var pass = 1; pass <= Passes; pass++)
        {
            trainer.Pass(all);
            Console.WriteLine($"pass {pass}: learned {trainer.Judge(texts.Titles)}; kept out {trainer.Judge(texts.HeldOut)}, "
                    + $"cited {trainer.Judge(texts.CitedHeldOut)}");
        }

        if (misses is not null)
            File.WriteAllLines(misses, texts.HeldOut.Concat(texts.CitedHeldOut).Select(trainer.Miss).OfType<string>());
        using (var stream = File.Create(file))
            CaseModelWriter.Write(stream, lexicon, trainer.Weights, trainer.Pairs);
        Console.WriteLine($"{file}: {new FileInfo(file).Length:N0} bytes");
    }
}
