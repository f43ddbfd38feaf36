using System.Reflection;
using System.Reflection.Emit;
using Citations.Articles;
using Citations.Caching;
using Citations.Formats;
using Citations.Indexing;
using Citations.Pdf;
using Citations.Reports;
using Citations.Word;

namespace Citations.Tests.House;

/// <summary>
/// No two folders of a project depend on each other, directly or through others. What a type depends on is read from the compiled assembly:
/// its signatures and the code of its methods. The folder of a type is that of the file that bears its name.
/// </summary>
public sealed class FolderCycleTests
{
    /// <summary>
    /// The folders that still depend on each other, by project. A list only becomes shorter: a folder that is not in a cycle any more must
    /// leave it.
    /// </summary>
    private static readonly Dictionary<string, string[][]> Known = new()
    {
        // A citation in the text is written of the elements of its work's entry, and the style writes both.
        ["Citations.Core"] =
        [
            ["Styles/Apa", "Styles/Apa/InText"],
        ],
        // Rendering a node needs names, terms and what is already written.
        ["Citations.Csl"] =
        [
            [".", "Disambiguation", "Documents", "Evaluation", "Locales", "Names", "Output", "Sorting", "Styles", "Works"],
        ],
    };

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static TheoryData<string> Assemblies =>
        [
            .. new[]
            {
                typeof(Reference),
                typeof(CrossrefResolver),
                typeof(DataFormats),
                typeof(ArticleReader),
                typeof(Csl.CslStyle),
                typeof(SqliteCache),
                typeof(RegistryIndex),
                typeof(WordReader),
                typeof(PdfReader),
                typeof(ReportFormat),
            }.Select(type => type.Assembly.GetName().Name!),
        ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Folders_do_not_depend_on_each_other(string assembly)
    {
        var cycles = Cycles(Dependencies(Assembly.Load(assembly), Folders(assembly)));

        cycles
            .Select(cycle => string.Join(", ", cycle))
            .Order(StringComparer.Ordinal)
            .ShouldBe(Known.GetValueOrDefault(assembly, []).Select(cycle => string.Join(", ", cycle)).Order(StringComparer.Ordinal));
    }

    /// <summary>The folder of each type by its name; names that two folders have are left out.</summary>
    private static Dictionary<string, string> Folders(string project)
    {
        var root = Repository.PathOf($"src/{project}");
        return Repository
            .FilesOf($"src/{project}", "*.cs")
            .Select(file =>
                (
                    Name: Path.GetFileName(file).Split('.')[0],
                    Folder: Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/')
                )
            )
            .GroupBy(file => file.Name)
            .Where(files => files.Select(file => file.Folder).Distinct().Count() == 1)
            .ToDictionary(files => files.Key, files => files.First().Folder);
    }

    private static Dictionary<string, HashSet<string>> Dependencies(Assembly assembly, Dictionary<string, string> folders)
    {
        Dictionary<string, HashSet<string>> graph = folders.Values.Distinct().ToDictionary(folder => folder, _ => new HashSet<string>());
        foreach (var type in assembly.GetTypes())
        {
            if (FolderOf(type) is not { } from)
                continue;
            foreach (var used in Used(type).SelectMany(Parts).Where(used => used.Assembly == assembly))
            {
                if (FolderOf(used) is { } to && to != from)
                    graph[from].Add(to);
            }
        }

        return graph;

        string? FolderOf(Type type)
        {
            while (type.DeclaringType is { } outer)
                type = outer;
            return folders.GetValueOrDefault(type.Name.Split('`')[0]);
        }
    }

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags all =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        if (type.BaseType is { } ancestor)
            yield return ancestor;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
        foreach (var field in type.GetFields(all))
            yield return field.FieldType;
        foreach (var method in type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)))
        {
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var returned })
                yield return returned;
            foreach (var used in UsedInBody(method))
                yield return used;
        }
    }

    private static IEnumerable<Type> UsedInBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
            yield break;
        foreach (var local in body.LocalVariables)
            yield return local.LocalType;
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[at++]);
            var operand = Codes[value].OperandType;
            if (
                operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && Member(method, BitConverter.ToInt32(code, at)) is { } member
            )
            {
                if (member is Type type)
                    yield return type;
                if (member.DeclaringType is { } declaring)
                    yield return declaring;
                if (member is MethodInfo { IsGenericMethod: true } generic)
                    foreach (var argument in generic.GetGenericArguments())
                        yield return argument;
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static MemberInfo? Member(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, method.IsGenericMethod ? method.GetGenericArguments() : null);
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : [type];

    /// <summary>Sets of folders of which each leads to each other, in alphabetical order.</summary>
    private static IEnumerable<string[]> Cycles(Dictionary<string, HashSet<string>> graph)
    {
        var reached = graph.Keys.ToDictionary(folder => folder, folder => Reach(graph, folder));
        return graph
            .Keys.Where(folder => reached[folder].Contains(folder))
            .Select(folder =>
                graph
                    .Keys.Where(other => reached[folder].Contains(other) && reached[other].Contains(folder))
                    .Order(StringComparer.Ordinal)
                    .ToArray()
            )
            .DistinctBy(cycle => cycle[0]);
    }

    private static HashSet<string> Reach(Dictionary<string, HashSet<string>> graph, string start)
    {
        HashSet<string> reached = [];
        Stack<string> open = new([start]);
        while (open.TryPop(out var folder))
        {
            foreach (var next in graph[folder].Where(reached.Add))
                open.Push(next);
        }

        return reached;
    }
}
