using System.Security.Cryptography;
using System.Text;

namespace Citations.Evaluation;

/// <summary>
/// Divides the cases of a data set by the hash of their ids: one half is looked at while the code is improved, the other is not.
/// </summary>
internal static class HeldBack
{
    internal static string Name(string id) => Is(id) ? "held back" : "seen";

    internal static bool Is(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % 2 == 1;
}
