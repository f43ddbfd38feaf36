using System.Net;

namespace Citations.Articles;

/// <summary>Distinguishes addresses of the public network from those of one machine or one private network.</summary>
public static class NetworkAddresses
{
    // The registries of special addresses (RFC 6890), without those that everybody reaches.
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", // this network, RFC 791
            "10.0.0.0/8", // private, RFC 1918
            "100.64.0.0/10", // a carrier's own, RFC 6598
            "127.0.0.0/8", // this machine, RFC 1122
            "169.254.0.0/16", // one link, RFC 3927
            "172.16.0.0/12", // private, RFC 1918
            "192.0.0.0/24", // protocols, RFC 6890
            "192.0.2.0/24", // documentation, RFC 5737
            "192.168.0.0/16", // private, RFC 1918
            "198.18.0.0/15", // measurements, RFC 2544
            "198.51.100.0/24", // documentation, RFC 5737
            "203.0.113.0/24", // documentation, RFC 5737
            "224.0.0.0/3", // many machines at once and what is reserved, RFC 1112
            "::/96", // this machine, and IPv4 in a form out of use, RFC 4291
            "64:ff9b:1::/48", // translated within one network, RFC 8215
            "100::/64", // discarded, RFC 6666
            "2001::/23", // protocols and Teredo, RFC 2928
            "2001:db8::/32", // documentation, RFC 3849
            "fc00::/7", // private, RFC 4193
            "fe80::/10", // one link, RFC 4291
            "fec0::/10", // one site, RFC 3879
            "ff00::/8", // many machines at once, RFC 4291
        }.Select(text => IPNetwork.Parse(text)),
    ];

    // Networks whose addresses have one of IPv4 inside, with its first byte: a private one stays private.
    private static readonly (IPNetwork Network, int At)[] Translated =
    [
        (IPNetwork.Parse("::ffff:0:0/96"), 12), // RFC 4291
        (IPNetwork.Parse("64:ff9b::/96"), 12), // RFC 6052
        (IPNetwork.Parse("2002::/16"), 2), // RFC 3056
    ];

    /// <summary>
    /// Whether everybody reaches an address: not one of this machine, of a private network, of one link, of many machines at once or of
    /// another special use (RFC 6890), nor an IPv6 address that stands for such an IPv4 address.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        foreach (var (network, at) in Translated)
        {
            if (network.Contains(address))
                return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(at, 4)));
        }

        return !Special.Any(network => network.Contains(address));
    }
}
