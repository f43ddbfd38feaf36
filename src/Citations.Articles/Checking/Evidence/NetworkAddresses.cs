using System.Net;
using System.Net.Sockets;

namespace Citations.Articles;

/// <summary>Tells addresses of the public network from those of one machine or one house.</summary>
public static class NetworkAddresses
{
    /// <summary>
    /// Whether everybody reaches an address: none of this machine, of a private network (RFC 1918, RFC 4193), of one link (RFC 3927), of
    /// many machines at once, or of a carrier's own network (RFC 6598).
    /// </summary>
    /// <param name="address">The address.</param>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address))
            return false;
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return !(
                address.IsIPv6LinkLocal
                || address.IsIPv6SiteLocal
                || address.IsIPv6UniqueLocal
                || address.IsIPv6Multicast
                || address.Equals(IPAddress.IPv6Any)
            );
        return address.GetAddressBytes() switch
        {
            [0 or 10 or 127 or >= 224, ..] => false,
            [100, >= 64 and <= 127, ..] => false,
            [169, 254, ..] => false,
            [172, >= 16 and <= 31, ..] => false,
            [192, 168, ..] => false,
            _ => true,
        };
    }
}
