import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model AuditEntry
 * Who did what; written in the transaction that did it.
 */
export type AuditEntryModel = runtime.Types.Result.DefaultSelection<Prisma.$AuditEntryPayload>;
export type AggregateAuditEntry = {
    _count: AuditEntryCountAggregateOutputType | null;
    _avg: AuditEntryAvgAggregateOutputType | null;
    _sum: AuditEntrySumAggregateOutputType | null;
    _min: AuditEntryMinAggregateOutputType | null;
    _max: AuditEntryMaxAggregateOutputType | null;
};
export type AuditEntryAvgAggregateOutputType = {
    id: number | null;
};
export type AuditEntrySumAggregateOutputType = {
    id: bigint | null;
};
export type AuditEntryMinAggregateOutputType = {
    id: bigint | null;
    at: Date | null;
    by: string | null;
    action: string | null;
    subject: string | null;
};
export type AuditEntryMaxAggregateOutputType = {
    id: bigint | null;
    at: Date | null;
    by: string | null;
    action: string | null;
    subject: string | null;
};
export type AuditEntryCountAggregateOutputType = {
    id: number;
    at: number;
    by: number;
    action: number;
    subject: number;
    detail: number;
    _all: number;
};
export type AuditEntryAvgAggregateInputType = {
    id?: true;
};
export type AuditEntrySumAggregateInputType = {
    id?: true;
};
export type AuditEntryMinAggregateInputType = {
    id?: true;
    at?: true;
    by?: true;
    action?: true;
    subject?: true;
};
export type AuditEntryMaxAggregateInputType = {
    id?: true;
    at?: true;
    by?: true;
    action?: true;
    subject?: true;
};
export type AuditEntryCountAggregateInputType = {
    id?: true;
    at?: true;
    by?: true;
    action?: true;
    subject?: true;
    detail?: true;
    _all?: true;
};
export type AuditEntryAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditEntry to aggregate.
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEntries to fetch.
     */
    orderBy?: Prisma.AuditEntryOrderByWithRelationInput | Prisma.AuditEntryOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.AuditEntryWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEntries from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEntries.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned AuditEntries
    **/
    _count?: true | AuditEntryCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: AuditEntryAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: AuditEntrySumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: AuditEntryMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: AuditEntryMaxAggregateInputType;
};
export type GetAuditEntryAggregateType<T extends AuditEntryAggregateArgs> = {
    [P in keyof T & keyof AggregateAuditEntry]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateAuditEntry[P]> : Prisma.GetScalarType<T[P], AggregateAuditEntry[P]>;
};
export type AuditEntryGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AuditEntryWhereInput;
    orderBy?: Prisma.AuditEntryOrderByWithAggregationInput | Prisma.AuditEntryOrderByWithAggregationInput[];
    by: Prisma.AuditEntryScalarFieldEnum[] | Prisma.AuditEntryScalarFieldEnum;
    having?: Prisma.AuditEntryScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: AuditEntryCountAggregateInputType | true;
    _avg?: AuditEntryAvgAggregateInputType;
    _sum?: AuditEntrySumAggregateInputType;
    _min?: AuditEntryMinAggregateInputType;
    _max?: AuditEntryMaxAggregateInputType;
};
export type AuditEntryGroupByOutputType = {
    id: bigint;
    at: Date;
    by: string;
    action: string;
    subject: string;
    detail: runtime.JsonValue | null;
    _count: AuditEntryCountAggregateOutputType | null;
    _avg: AuditEntryAvgAggregateOutputType | null;
    _sum: AuditEntrySumAggregateOutputType | null;
    _min: AuditEntryMinAggregateOutputType | null;
    _max: AuditEntryMaxAggregateOutputType | null;
};
export type GetAuditEntryGroupByPayload<T extends AuditEntryGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<AuditEntryGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof AuditEntryGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], AuditEntryGroupByOutputType[P]> : Prisma.GetScalarType<T[P], AuditEntryGroupByOutputType[P]>;
}>>;
export type AuditEntryWhereInput = {
    AND?: Prisma.AuditEntryWhereInput | Prisma.AuditEntryWhereInput[];
    OR?: Prisma.AuditEntryWhereInput[];
    NOT?: Prisma.AuditEntryWhereInput | Prisma.AuditEntryWhereInput[];
    id?: Prisma.BigIntFilter<"AuditEntry"> | bigint | number;
    at?: Prisma.DateTimeFilter<"AuditEntry"> | Date | string;
    by?: Prisma.StringFilter<"AuditEntry"> | string;
    action?: Prisma.StringFilter<"AuditEntry"> | string;
    subject?: Prisma.StringFilter<"AuditEntry"> | string;
    detail?: Prisma.JsonNullableFilter<"AuditEntry">;
};
export type AuditEntryOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    detail?: Prisma.SortOrderInput | Prisma.SortOrder;
};
export type AuditEntryWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    AND?: Prisma.AuditEntryWhereInput | Prisma.AuditEntryWhereInput[];
    OR?: Prisma.AuditEntryWhereInput[];
    NOT?: Prisma.AuditEntryWhereInput | Prisma.AuditEntryWhereInput[];
    at?: Prisma.DateTimeFilter<"AuditEntry"> | Date | string;
    by?: Prisma.StringFilter<"AuditEntry"> | string;
    action?: Prisma.StringFilter<"AuditEntry"> | string;
    subject?: Prisma.StringFilter<"AuditEntry"> | string;
    detail?: Prisma.JsonNullableFilter<"AuditEntry">;
}, "id">;
export type AuditEntryOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    detail?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.AuditEntryCountOrderByAggregateInput;
    _avg?: Prisma.AuditEntryAvgOrderByAggregateInput;
    _max?: Prisma.AuditEntryMaxOrderByAggregateInput;
    _min?: Prisma.AuditEntryMinOrderByAggregateInput;
    _sum?: Prisma.AuditEntrySumOrderByAggregateInput;
};
export type AuditEntryScalarWhereWithAggregatesInput = {
    AND?: Prisma.AuditEntryScalarWhereWithAggregatesInput | Prisma.AuditEntryScalarWhereWithAggregatesInput[];
    OR?: Prisma.AuditEntryScalarWhereWithAggregatesInput[];
    NOT?: Prisma.AuditEntryScalarWhereWithAggregatesInput | Prisma.AuditEntryScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"AuditEntry"> | bigint | number;
    at?: Prisma.DateTimeWithAggregatesFilter<"AuditEntry"> | Date | string;
    by?: Prisma.StringWithAggregatesFilter<"AuditEntry"> | string;
    action?: Prisma.StringWithAggregatesFilter<"AuditEntry"> | string;
    subject?: Prisma.StringWithAggregatesFilter<"AuditEntry"> | string;
    detail?: Prisma.JsonNullableWithAggregatesFilter<"AuditEntry">;
};
export type AuditEntryCreateInput = {
    id?: bigint | number;
    at?: Date | string;
    by: string;
    action: string;
    subject: string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryUncheckedCreateInput = {
    id?: bigint | number;
    at?: Date | string;
    by: string;
    action: string;
    subject: string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryCreateManyInput = {
    id?: bigint | number;
    at?: Date | string;
    by: string;
    action: string;
    subject: string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    detail?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
};
export type AuditEntryCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    detail?: Prisma.SortOrder;
};
export type AuditEntryAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
};
export type AuditEntryMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
};
export type AuditEntryMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
};
export type AuditEntrySumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
};
export type AuditEntrySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    at?: boolean;
    by?: boolean;
    action?: boolean;
    subject?: boolean;
    detail?: boolean;
}, ExtArgs["result"]["auditEntry"]>;
export type AuditEntrySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    at?: boolean;
    by?: boolean;
    action?: boolean;
    subject?: boolean;
    detail?: boolean;
}, ExtArgs["result"]["auditEntry"]>;
export type AuditEntrySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    at?: boolean;
    by?: boolean;
    action?: boolean;
    subject?: boolean;
    detail?: boolean;
}, ExtArgs["result"]["auditEntry"]>;
export type AuditEntrySelectScalar = {
    id?: boolean;
    at?: boolean;
    by?: boolean;
    action?: boolean;
    subject?: boolean;
    detail?: boolean;
};
export type AuditEntryOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "at" | "by" | "action" | "subject" | "detail", ExtArgs["result"]["auditEntry"]>;
export type $AuditEntryPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "AuditEntry";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        at: Date;
        by: string;
        action: string;
        subject: string;
        detail: runtime.JsonValue | null;
    }, ExtArgs["result"]["auditEntry"]>;
    composites: {};
};
export type AuditEntryGetPayload<S extends boolean | null | undefined | AuditEntryDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload, S>;
export type AuditEntryCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<AuditEntryFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: AuditEntryCountAggregateInputType | true;
};
export interface AuditEntryDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['AuditEntry'];
        meta: {
            name: 'AuditEntry';
        };
    };
    /**
     * Find zero or one AuditEntry that matches the filter.
     * @param {AuditEntryFindUniqueArgs} args - Arguments to find a AuditEntry
     * @example
     * // Get one AuditEntry
     * const auditEntry = await prisma.auditEntry.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends AuditEntryFindUniqueArgs>(args: Prisma.SelectSubset<T, AuditEntryFindUniqueArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one AuditEntry that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {AuditEntryFindUniqueOrThrowArgs} args - Arguments to find a AuditEntry
     * @example
     * // Get one AuditEntry
     * const auditEntry = await prisma.auditEntry.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends AuditEntryFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, AuditEntryFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditEntry that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryFindFirstArgs} args - Arguments to find a AuditEntry
     * @example
     * // Get one AuditEntry
     * const auditEntry = await prisma.auditEntry.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends AuditEntryFindFirstArgs>(args?: Prisma.SelectSubset<T, AuditEntryFindFirstArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditEntry that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryFindFirstOrThrowArgs} args - Arguments to find a AuditEntry
     * @example
     * // Get one AuditEntry
     * const auditEntry = await prisma.auditEntry.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends AuditEntryFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, AuditEntryFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more AuditEntries that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all AuditEntries
     * const auditEntries = await prisma.auditEntry.findMany()
     *
     * // Get first 10 AuditEntries
     * const auditEntries = await prisma.auditEntry.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const auditEntryWithIdOnly = await prisma.auditEntry.findMany({ select: { id: true } })
     *
     */
    findMany<T extends AuditEntryFindManyArgs>(args?: Prisma.SelectSubset<T, AuditEntryFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a AuditEntry.
     * @param {AuditEntryCreateArgs} args - Arguments to create a AuditEntry.
     * @example
     * // Create one AuditEntry
     * const AuditEntry = await prisma.auditEntry.create({
     *   data: {
     *     // ... data to create a AuditEntry
     *   }
     * })
     *
     */
    create<T extends AuditEntryCreateArgs>(args: Prisma.SelectSubset<T, AuditEntryCreateArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many AuditEntries.
     * @param {AuditEntryCreateManyArgs} args - Arguments to create many AuditEntries.
     * @example
     * // Create many AuditEntries
     * const auditEntry = await prisma.auditEntry.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends AuditEntryCreateManyArgs>(args?: Prisma.SelectSubset<T, AuditEntryCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many AuditEntries and returns the data saved in the database.
     * @param {AuditEntryCreateManyAndReturnArgs} args - Arguments to create many AuditEntries.
     * @example
     * // Create many AuditEntries
     * const auditEntry = await prisma.auditEntry.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many AuditEntries and only return the `id`
     * const auditEntryWithIdOnly = await prisma.auditEntry.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends AuditEntryCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, AuditEntryCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a AuditEntry.
     * @param {AuditEntryDeleteArgs} args - Arguments to delete one AuditEntry.
     * @example
     * // Delete one AuditEntry
     * const AuditEntry = await prisma.auditEntry.delete({
     *   where: {
     *     // ... filter to delete one AuditEntry
     *   }
     * })
     *
     */
    delete<T extends AuditEntryDeleteArgs>(args: Prisma.SelectSubset<T, AuditEntryDeleteArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one AuditEntry.
     * @param {AuditEntryUpdateArgs} args - Arguments to update one AuditEntry.
     * @example
     * // Update one AuditEntry
     * const auditEntry = await prisma.auditEntry.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends AuditEntryUpdateArgs>(args: Prisma.SelectSubset<T, AuditEntryUpdateArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more AuditEntries.
     * @param {AuditEntryDeleteManyArgs} args - Arguments to filter AuditEntries to delete.
     * @example
     * // Delete a few AuditEntries
     * const { count } = await prisma.auditEntry.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends AuditEntryDeleteManyArgs>(args?: Prisma.SelectSubset<T, AuditEntryDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditEntries.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many AuditEntries
     * const auditEntry = await prisma.auditEntry.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends AuditEntryUpdateManyArgs>(args: Prisma.SelectSubset<T, AuditEntryUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditEntries and returns the data updated in the database.
     * @param {AuditEntryUpdateManyAndReturnArgs} args - Arguments to update many AuditEntries.
     * @example
     * // Update many AuditEntries
     * const auditEntry = await prisma.auditEntry.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more AuditEntries and only return the `id`
     * const auditEntryWithIdOnly = await prisma.auditEntry.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends AuditEntryUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, AuditEntryUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one AuditEntry.
     * @param {AuditEntryUpsertArgs} args - Arguments to update or create a AuditEntry.
     * @example
     * // Update or create a AuditEntry
     * const auditEntry = await prisma.auditEntry.upsert({
     *   create: {
     *     // ... data to create a AuditEntry
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the AuditEntry we want to update
     *   }
     * })
     */
    upsert<T extends AuditEntryUpsertArgs>(args: Prisma.SelectSubset<T, AuditEntryUpsertArgs<ExtArgs>>): Prisma.Prisma__AuditEntryClient<runtime.Types.Result.GetResult<Prisma.$AuditEntryPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of AuditEntries.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryCountArgs} args - Arguments to filter AuditEntries to count.
     * @example
     * // Count the number of AuditEntries
     * const count = await prisma.auditEntry.count({
     *   where: {
     *     // ... the filter for the AuditEntries we want to count
     *   }
     * })
    **/
    count<T extends AuditEntryCountArgs>(args?: Prisma.Subset<T, AuditEntryCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], AuditEntryCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a AuditEntry.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends AuditEntryAggregateArgs>(args: Prisma.Subset<T, AuditEntryAggregateArgs>): Prisma.PrismaPromise<GetAuditEntryAggregateType<T>>;
    /**
     * Group by AuditEntry.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEntryGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends AuditEntryGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: AuditEntryGroupByArgs['orderBy'];
    } : {
        orderBy?: AuditEntryGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, AuditEntryGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetAuditEntryGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the AuditEntry model
     */
    readonly fields: AuditEntryFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for AuditEntry.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__AuditEntryClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the AuditEntry model
 */
export interface AuditEntryFieldRefs {
    readonly id: Prisma.FieldRef<"AuditEntry", 'BigInt'>;
    readonly at: Prisma.FieldRef<"AuditEntry", 'DateTime'>;
    readonly by: Prisma.FieldRef<"AuditEntry", 'String'>;
    readonly action: Prisma.FieldRef<"AuditEntry", 'String'>;
    readonly subject: Prisma.FieldRef<"AuditEntry", 'String'>;
    readonly detail: Prisma.FieldRef<"AuditEntry", 'Json'>;
}
/**
 * AuditEntry findUnique
 */
export type AuditEntryFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEntry to fetch.
     */
    where: Prisma.AuditEntryWhereUniqueInput;
};
/**
 * AuditEntry findUniqueOrThrow
 */
export type AuditEntryFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEntry to fetch.
     */
    where: Prisma.AuditEntryWhereUniqueInput;
};
/**
 * AuditEntry findFirst
 */
export type AuditEntryFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEntry to fetch.
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEntries to fetch.
     */
    orderBy?: Prisma.AuditEntryOrderByWithRelationInput | Prisma.AuditEntryOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditEntries.
     */
    cursor?: Prisma.AuditEntryWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEntries from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEntries.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditEntries.
     */
    distinct?: Prisma.AuditEntryScalarFieldEnum | Prisma.AuditEntryScalarFieldEnum[];
};
/**
 * AuditEntry findFirstOrThrow
 */
export type AuditEntryFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEntry to fetch.
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEntries to fetch.
     */
    orderBy?: Prisma.AuditEntryOrderByWithRelationInput | Prisma.AuditEntryOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditEntries.
     */
    cursor?: Prisma.AuditEntryWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEntries from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEntries.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditEntries.
     */
    distinct?: Prisma.AuditEntryScalarFieldEnum | Prisma.AuditEntryScalarFieldEnum[];
};
/**
 * AuditEntry findMany
 */
export type AuditEntryFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEntries to fetch.
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEntries to fetch.
     */
    orderBy?: Prisma.AuditEntryOrderByWithRelationInput | Prisma.AuditEntryOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing AuditEntries.
     */
    cursor?: Prisma.AuditEntryWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEntries from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEntries.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditEntries.
     */
    distinct?: Prisma.AuditEntryScalarFieldEnum | Prisma.AuditEntryScalarFieldEnum[];
};
/**
 * AuditEntry create
 */
export type AuditEntryCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * The data needed to create a AuditEntry.
     */
    data: Prisma.XOR<Prisma.AuditEntryCreateInput, Prisma.AuditEntryUncheckedCreateInput>;
};
/**
 * AuditEntry createMany
 */
export type AuditEntryCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many AuditEntries.
     */
    data: Prisma.AuditEntryCreateManyInput | Prisma.AuditEntryCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditEntry createManyAndReturn
 */
export type AuditEntryCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * The data used to create many AuditEntries.
     */
    data: Prisma.AuditEntryCreateManyInput | Prisma.AuditEntryCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditEntry update
 */
export type AuditEntryUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * The data needed to update a AuditEntry.
     */
    data: Prisma.XOR<Prisma.AuditEntryUpdateInput, Prisma.AuditEntryUncheckedUpdateInput>;
    /**
     * Choose, which AuditEntry to update.
     */
    where: Prisma.AuditEntryWhereUniqueInput;
};
/**
 * AuditEntry updateMany
 */
export type AuditEntryUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update AuditEntries.
     */
    data: Prisma.XOR<Prisma.AuditEntryUpdateManyMutationInput, Prisma.AuditEntryUncheckedUpdateManyInput>;
    /**
     * Filter which AuditEntries to update
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * Limit how many AuditEntries to update.
     */
    limit?: number;
};
/**
 * AuditEntry updateManyAndReturn
 */
export type AuditEntryUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * The data used to update AuditEntries.
     */
    data: Prisma.XOR<Prisma.AuditEntryUpdateManyMutationInput, Prisma.AuditEntryUncheckedUpdateManyInput>;
    /**
     * Filter which AuditEntries to update
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * Limit how many AuditEntries to update.
     */
    limit?: number;
};
/**
 * AuditEntry upsert
 */
export type AuditEntryUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * The filter to search for the AuditEntry to update in case it exists.
     */
    where: Prisma.AuditEntryWhereUniqueInput;
    /**
     * In case the AuditEntry found by the `where` argument doesn't exist, create a new AuditEntry with this data.
     */
    create: Prisma.XOR<Prisma.AuditEntryCreateInput, Prisma.AuditEntryUncheckedCreateInput>;
    /**
     * In case the AuditEntry was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.AuditEntryUpdateInput, Prisma.AuditEntryUncheckedUpdateInput>;
};
/**
 * AuditEntry delete
 */
export type AuditEntryDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
    /**
     * Filter which AuditEntry to delete.
     */
    where: Prisma.AuditEntryWhereUniqueInput;
};
/**
 * AuditEntry deleteMany
 */
export type AuditEntryDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditEntries to delete
     */
    where?: Prisma.AuditEntryWhereInput;
    /**
     * Limit how many AuditEntries to delete.
     */
    limit?: number;
};
/**
 * AuditEntry without action
 */
export type AuditEntryDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEntry
     */
    select?: Prisma.AuditEntrySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEntry
     */
    omit?: Prisma.AuditEntryOmit<ExtArgs> | null;
};
