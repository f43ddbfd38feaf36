using System.Reflection;
using System.Runtime.CompilerServices;

namespace Citations.Tests;

/// <summary>
/// A public method that is given null where its signature does not allow it says so with an ArgumentNullException, before it does anything.
/// Every method of a public type of the project under test is called with the default of each parameter; records' members that the compiler
/// writes are left out, and exceptions, whose message may be null.
/// </summary>
public sealed class NullArgumentTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public async Task Null_is_refused_by_name()
    {
        List<string> violations = [];
        foreach (
            var type in Assembly
                .Load(typeof(NullArgumentTests).Assembly.GetName().Name!.Replace(".Tests", "", StringComparison.Ordinal))
                .GetExportedTypes()
                .Where(type =>
                    type.Name[0] != '<'
                    && !type.IsEnum
                    && !type.IsInterface
                    && !typeof(Delegate).IsAssignableFrom(type)
                    && !typeof(Exception).IsAssignableFrom(type)
                    && !type.ContainsGenericParameters
                )
        )
        {
            foreach (var method in type.GetMethods(Declared).Where(IsCalled))
            {
                if (await OutcomeAsync(method) is { } outcome)
                    violations.Add($"{type.Name}.{method}: {outcome}");
            }

            foreach (
                var constructor in type.GetConstructors()
                    .Where(constructor => !type.IsAbstract && !IsRecord(type) && HasNonNullable(constructor))
            )
            {
                if (Outcome(() => constructor.Invoke(Defaults(constructor))) is { } outcome)
                    violations.Add($"{type.Name}.{constructor}: {outcome}");
            }
        }

        violations.ShouldBeEmpty();
    }

    private static bool IsCalled(MethodInfo method) =>
        !method.IsAbstract
        && !method.IsSpecialName
        && !method.ContainsGenericParameters
        && HasNonNullable(method)
        && !method.ReturnType.IsByRefLike
        && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    private static bool HasNonNullable(MethodBase method)
    {
        var context = new NullabilityInfoContext();
        return method
            .GetParameters()
            .Any(parameter =>
                !parameter.ParameterType.IsValueType
                && !parameter.IsOut
                && !parameter.HasDefaultValue
                && context.Create(parameter).WriteState == NullabilityState.NotNull
            );
    }

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static object?[] Defaults(MethodBase method) =>
        [
            .. method
                .GetParameters()
                .Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null),
        ];

    private static async Task<string?> OutcomeAsync(MethodInfo method)
    {
        // The check comes first, so that a method needs no state to make it.
        var instance = method.IsStatic ? null : RuntimeHelpers.GetUninitializedObject(Concrete(method.DeclaringType!));
        object? result = null;
        var outcome = Outcome(() => result = method.Invoke(instance, Defaults(method)));
        if (outcome is null || result is not Task task)
            return outcome;
        try
        {
            await task;
            return outcome;
        }
        catch (ArgumentNullException)
        {
            return null;
        }
        catch (Exception other)
        {
            return other.GetType().Name;
        }
    }

    private static Type Concrete(Type type) =>
        type.IsAbstract ? type.Assembly.GetTypes().First(other => !other.IsAbstract && other.IsSubclassOf(type)) : type;

    private static string? Outcome(Action call)
    {
        try
        {
            call();
            return "nothing was thrown";
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentNullException)
        {
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.GetType().Name;
        }
    }
}
