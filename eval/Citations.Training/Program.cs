using System.Globalization;
using Citations.Training;
using Citations.Training.SentenceCase;

if (args is ["sentence-case", var sources, var crossref, var references, var names, var target, .. var last])
{
    CaseTraining.Run(sources, crossref, references, names, target, last is [var misses] ? misses : null);
    return 0;
}

if (args is not [var folder, var model, .. var rest] || rest is not ([] or ["--hold-out", _]))
{
    Console.Error.WriteLine(
        "usage: Citations.Training DATA MODEL [--hold-out FILE]\n       Citations.Training sentence-case SOURCES CROSSREF REFERENCES NAMES MODEL [MISSES]\n\nLearns the tagger's weights from DATA and writes them to MODEL. With --hold-out a quarter of the hand-labelled\nentries and a twentieth of the printed ones are kept for judging only; the former are written to FILE."
    );
    return 2;
}

const int passes = 4;
var data = TrainingData.Load(folder, rest is [_, var file] ? file : null);
Console.WriteLine(
    $"{data.Learned.Count} entries to learn from; held out {data.HandLabelled.Count} labelled by hand, {data.Printed.Count} printed by styles; {data.Unreadable} whose labels do not cover them"
);
RareObservations.Remove(data);
var trainer = new TagTrainer();
var random = new Random(data.Learned.Count);
var entries = data.Learned.ToArray();
for (var pass = 1; pass <= passes; pass++)
{
    var loss = trainer.Pass(entries, random);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"pass {pass}: loss {loss:0.00}; labelled by hand {trainer.Judge(data.HandLabelled)}; printed by styles {trainer.Judge(data.Printed)}"
        )
    );
}

using (var stream = File.Create(model))
    TagModelWriter.Write(stream, trainer.Weights, trainer.Transitions);
Console.WriteLine($"{model}: {new FileInfo(model).Length:N0} bytes");
return 0;
