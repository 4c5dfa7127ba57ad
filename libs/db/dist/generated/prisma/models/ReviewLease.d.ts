import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ReviewLease
 * Two people never get the same item to review.
 */
export type ReviewLeaseModel = runtime.Types.Result.DefaultSelection<Prisma.$ReviewLeasePayload>;
export type AggregateReviewLease = {
    _count: ReviewLeaseCountAggregateOutputType | null;
    _min: ReviewLeaseMinAggregateOutputType | null;
    _max: ReviewLeaseMaxAggregateOutputType | null;
};
export type ReviewLeaseMinAggregateOutputType = {
    modelId: string | null;
    sha256: string | null;
    by: string | null;
    until: Date | null;
};
export type ReviewLeaseMaxAggregateOutputType = {
    modelId: string | null;
    sha256: string | null;
    by: string | null;
    until: Date | null;
};
export type ReviewLeaseCountAggregateOutputType = {
    modelId: number;
    sha256: number;
    by: number;
    until: number;
    _all: number;
};
export type ReviewLeaseMinAggregateInputType = {
    modelId?: true;
    sha256?: true;
    by?: true;
    until?: true;
};
export type ReviewLeaseMaxAggregateInputType = {
    modelId?: true;
    sha256?: true;
    by?: true;
    until?: true;
};
export type ReviewLeaseCountAggregateInputType = {
    modelId?: true;
    sha256?: true;
    by?: true;
    until?: true;
    _all?: true;
};
export type ReviewLeaseAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ReviewLease to aggregate.
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReviewLeases to fetch.
     */
    orderBy?: Prisma.ReviewLeaseOrderByWithRelationInput | Prisma.ReviewLeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ReviewLeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReviewLeases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReviewLeases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ReviewLeases
    **/
    _count?: true | ReviewLeaseCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ReviewLeaseMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ReviewLeaseMaxAggregateInputType;
};
export type GetReviewLeaseAggregateType<T extends ReviewLeaseAggregateArgs> = {
    [P in keyof T & keyof AggregateReviewLease]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateReviewLease[P]> : Prisma.GetScalarType<T[P], AggregateReviewLease[P]>;
};
export type ReviewLeaseGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReviewLeaseWhereInput;
    orderBy?: Prisma.ReviewLeaseOrderByWithAggregationInput | Prisma.ReviewLeaseOrderByWithAggregationInput[];
    by: Prisma.ReviewLeaseScalarFieldEnum[] | Prisma.ReviewLeaseScalarFieldEnum;
    having?: Prisma.ReviewLeaseScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ReviewLeaseCountAggregateInputType | true;
    _min?: ReviewLeaseMinAggregateInputType;
    _max?: ReviewLeaseMaxAggregateInputType;
};
export type ReviewLeaseGroupByOutputType = {
    modelId: string;
    sha256: string;
    by: string;
    until: Date;
    _count: ReviewLeaseCountAggregateOutputType | null;
    _min: ReviewLeaseMinAggregateOutputType | null;
    _max: ReviewLeaseMaxAggregateOutputType | null;
};
export type GetReviewLeaseGroupByPayload<T extends ReviewLeaseGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ReviewLeaseGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ReviewLeaseGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ReviewLeaseGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ReviewLeaseGroupByOutputType[P]>;
}>>;
export type ReviewLeaseWhereInput = {
    AND?: Prisma.ReviewLeaseWhereInput | Prisma.ReviewLeaseWhereInput[];
    OR?: Prisma.ReviewLeaseWhereInput[];
    NOT?: Prisma.ReviewLeaseWhereInput | Prisma.ReviewLeaseWhereInput[];
    modelId?: Prisma.UuidFilter<"ReviewLease"> | string;
    sha256?: Prisma.StringFilter<"ReviewLease"> | string;
    by?: Prisma.StringFilter<"ReviewLease"> | string;
    until?: Prisma.DateTimeFilter<"ReviewLease"> | Date | string;
};
export type ReviewLeaseOrderByWithRelationInput = {
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type ReviewLeaseWhereUniqueInput = Prisma.AtLeast<{
    modelId_sha256?: Prisma.ReviewLeaseModelIdSha256CompoundUniqueInput;
    AND?: Prisma.ReviewLeaseWhereInput | Prisma.ReviewLeaseWhereInput[];
    OR?: Prisma.ReviewLeaseWhereInput[];
    NOT?: Prisma.ReviewLeaseWhereInput | Prisma.ReviewLeaseWhereInput[];
    modelId?: Prisma.UuidFilter<"ReviewLease"> | string;
    sha256?: Prisma.StringFilter<"ReviewLease"> | string;
    by?: Prisma.StringFilter<"ReviewLease"> | string;
    until?: Prisma.DateTimeFilter<"ReviewLease"> | Date | string;
}, "modelId_sha256">;
export type ReviewLeaseOrderByWithAggregationInput = {
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
    _count?: Prisma.ReviewLeaseCountOrderByAggregateInput;
    _max?: Prisma.ReviewLeaseMaxOrderByAggregateInput;
    _min?: Prisma.ReviewLeaseMinOrderByAggregateInput;
};
export type ReviewLeaseScalarWhereWithAggregatesInput = {
    AND?: Prisma.ReviewLeaseScalarWhereWithAggregatesInput | Prisma.ReviewLeaseScalarWhereWithAggregatesInput[];
    OR?: Prisma.ReviewLeaseScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ReviewLeaseScalarWhereWithAggregatesInput | Prisma.ReviewLeaseScalarWhereWithAggregatesInput[];
    modelId?: Prisma.UuidWithAggregatesFilter<"ReviewLease"> | string;
    sha256?: Prisma.StringWithAggregatesFilter<"ReviewLease"> | string;
    by?: Prisma.StringWithAggregatesFilter<"ReviewLease"> | string;
    until?: Prisma.DateTimeWithAggregatesFilter<"ReviewLease"> | Date | string;
};
export type ReviewLeaseCreateInput = {
    modelId: string;
    sha256: string;
    by: string;
    until: Date | string;
};
export type ReviewLeaseUncheckedCreateInput = {
    modelId: string;
    sha256: string;
    by: string;
    until: Date | string;
};
export type ReviewLeaseUpdateInput = {
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReviewLeaseUncheckedUpdateInput = {
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReviewLeaseCreateManyInput = {
    modelId: string;
    sha256: string;
    by: string;
    until: Date | string;
};
export type ReviewLeaseUpdateManyMutationInput = {
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReviewLeaseUncheckedUpdateManyInput = {
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReviewLeaseModelIdSha256CompoundUniqueInput = {
    modelId: string;
    sha256: string;
};
export type ReviewLeaseCountOrderByAggregateInput = {
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type ReviewLeaseMaxOrderByAggregateInput = {
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type ReviewLeaseMinOrderByAggregateInput = {
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type ReviewLeaseSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    modelId?: boolean;
    sha256?: boolean;
    by?: boolean;
    until?: boolean;
}, ExtArgs["result"]["reviewLease"]>;
export type ReviewLeaseSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    modelId?: boolean;
    sha256?: boolean;
    by?: boolean;
    until?: boolean;
}, ExtArgs["result"]["reviewLease"]>;
export type ReviewLeaseSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    modelId?: boolean;
    sha256?: boolean;
    by?: boolean;
    until?: boolean;
}, ExtArgs["result"]["reviewLease"]>;
export type ReviewLeaseSelectScalar = {
    modelId?: boolean;
    sha256?: boolean;
    by?: boolean;
    until?: boolean;
};
export type ReviewLeaseOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"modelId" | "sha256" | "by" | "until", ExtArgs["result"]["reviewLease"]>;
export type $ReviewLeasePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ReviewLease";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        modelId: string;
        sha256: string;
        by: string;
        until: Date;
    }, ExtArgs["result"]["reviewLease"]>;
    composites: {};
};
export type ReviewLeaseGetPayload<S extends boolean | null | undefined | ReviewLeaseDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload, S>;
export type ReviewLeaseCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ReviewLeaseFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: ReviewLeaseCountAggregateInputType | true;
};
export interface ReviewLeaseDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ReviewLease'];
        meta: {
            name: 'ReviewLease';
        };
    };
    /**
     * Find zero or one ReviewLease that matches the filter.
     * @param {ReviewLeaseFindUniqueArgs} args - Arguments to find a ReviewLease
     * @example
     * // Get one ReviewLease
     * const reviewLease = await prisma.reviewLease.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ReviewLeaseFindUniqueArgs>(args: Prisma.SelectSubset<T, ReviewLeaseFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ReviewLease that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ReviewLeaseFindUniqueOrThrowArgs} args - Arguments to find a ReviewLease
     * @example
     * // Get one ReviewLease
     * const reviewLease = await prisma.reviewLease.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ReviewLeaseFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ReviewLeaseFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ReviewLease that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseFindFirstArgs} args - Arguments to find a ReviewLease
     * @example
     * // Get one ReviewLease
     * const reviewLease = await prisma.reviewLease.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ReviewLeaseFindFirstArgs>(args?: Prisma.SelectSubset<T, ReviewLeaseFindFirstArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ReviewLease that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseFindFirstOrThrowArgs} args - Arguments to find a ReviewLease
     * @example
     * // Get one ReviewLease
     * const reviewLease = await prisma.reviewLease.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ReviewLeaseFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ReviewLeaseFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ReviewLeases that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ReviewLeases
     * const reviewLeases = await prisma.reviewLease.findMany()
     *
     * // Get first 10 ReviewLeases
     * const reviewLeases = await prisma.reviewLease.findMany({ take: 10 })
     *
     * // Only select the `modelId`
     * const reviewLeaseWithModelIdOnly = await prisma.reviewLease.findMany({ select: { modelId: true } })
     *
     */
    findMany<T extends ReviewLeaseFindManyArgs>(args?: Prisma.SelectSubset<T, ReviewLeaseFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ReviewLease.
     * @param {ReviewLeaseCreateArgs} args - Arguments to create a ReviewLease.
     * @example
     * // Create one ReviewLease
     * const ReviewLease = await prisma.reviewLease.create({
     *   data: {
     *     // ... data to create a ReviewLease
     *   }
     * })
     *
     */
    create<T extends ReviewLeaseCreateArgs>(args: Prisma.SelectSubset<T, ReviewLeaseCreateArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ReviewLeases.
     * @param {ReviewLeaseCreateManyArgs} args - Arguments to create many ReviewLeases.
     * @example
     * // Create many ReviewLeases
     * const reviewLease = await prisma.reviewLease.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ReviewLeaseCreateManyArgs>(args?: Prisma.SelectSubset<T, ReviewLeaseCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ReviewLeases and returns the data saved in the database.
     * @param {ReviewLeaseCreateManyAndReturnArgs} args - Arguments to create many ReviewLeases.
     * @example
     * // Create many ReviewLeases
     * const reviewLease = await prisma.reviewLease.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ReviewLeases and only return the `modelId`
     * const reviewLeaseWithModelIdOnly = await prisma.reviewLease.createManyAndReturn({
     *   select: { modelId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ReviewLeaseCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ReviewLeaseCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ReviewLease.
     * @param {ReviewLeaseDeleteArgs} args - Arguments to delete one ReviewLease.
     * @example
     * // Delete one ReviewLease
     * const ReviewLease = await prisma.reviewLease.delete({
     *   where: {
     *     // ... filter to delete one ReviewLease
     *   }
     * })
     *
     */
    delete<T extends ReviewLeaseDeleteArgs>(args: Prisma.SelectSubset<T, ReviewLeaseDeleteArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ReviewLease.
     * @param {ReviewLeaseUpdateArgs} args - Arguments to update one ReviewLease.
     * @example
     * // Update one ReviewLease
     * const reviewLease = await prisma.reviewLease.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ReviewLeaseUpdateArgs>(args: Prisma.SelectSubset<T, ReviewLeaseUpdateArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ReviewLeases.
     * @param {ReviewLeaseDeleteManyArgs} args - Arguments to filter ReviewLeases to delete.
     * @example
     * // Delete a few ReviewLeases
     * const { count } = await prisma.reviewLease.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ReviewLeaseDeleteManyArgs>(args?: Prisma.SelectSubset<T, ReviewLeaseDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ReviewLeases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ReviewLeases
     * const reviewLease = await prisma.reviewLease.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ReviewLeaseUpdateManyArgs>(args: Prisma.SelectSubset<T, ReviewLeaseUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ReviewLeases and returns the data updated in the database.
     * @param {ReviewLeaseUpdateManyAndReturnArgs} args - Arguments to update many ReviewLeases.
     * @example
     * // Update many ReviewLeases
     * const reviewLease = await prisma.reviewLease.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ReviewLeases and only return the `modelId`
     * const reviewLeaseWithModelIdOnly = await prisma.reviewLease.updateManyAndReturn({
     *   select: { modelId: true },
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
    updateManyAndReturn<T extends ReviewLeaseUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ReviewLeaseUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ReviewLease.
     * @param {ReviewLeaseUpsertArgs} args - Arguments to update or create a ReviewLease.
     * @example
     * // Update or create a ReviewLease
     * const reviewLease = await prisma.reviewLease.upsert({
     *   create: {
     *     // ... data to create a ReviewLease
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ReviewLease we want to update
     *   }
     * })
     */
    upsert<T extends ReviewLeaseUpsertArgs>(args: Prisma.SelectSubset<T, ReviewLeaseUpsertArgs<ExtArgs>>): Prisma.Prisma__ReviewLeaseClient<runtime.Types.Result.GetResult<Prisma.$ReviewLeasePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ReviewLeases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseCountArgs} args - Arguments to filter ReviewLeases to count.
     * @example
     * // Count the number of ReviewLeases
     * const count = await prisma.reviewLease.count({
     *   where: {
     *     // ... the filter for the ReviewLeases we want to count
     *   }
     * })
    **/
    count<T extends ReviewLeaseCountArgs>(args?: Prisma.Subset<T, ReviewLeaseCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ReviewLeaseCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ReviewLease.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ReviewLeaseAggregateArgs>(args: Prisma.Subset<T, ReviewLeaseAggregateArgs>): Prisma.PrismaPromise<GetReviewLeaseAggregateType<T>>;
    /**
     * Group by ReviewLease.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReviewLeaseGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ReviewLeaseGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ReviewLeaseGroupByArgs['orderBy'];
    } : {
        orderBy?: ReviewLeaseGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ReviewLeaseGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetReviewLeaseGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ReviewLease model
     */
    readonly fields: ReviewLeaseFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ReviewLease.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ReviewLeaseClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the ReviewLease model
 */
export interface ReviewLeaseFieldRefs {
    readonly modelId: Prisma.FieldRef<"ReviewLease", 'String'>;
    readonly sha256: Prisma.FieldRef<"ReviewLease", 'String'>;
    readonly by: Prisma.FieldRef<"ReviewLease", 'String'>;
    readonly until: Prisma.FieldRef<"ReviewLease", 'DateTime'>;
}
/**
 * ReviewLease findUnique
 */
export type ReviewLeaseFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * Filter, which ReviewLease to fetch.
     */
    where: Prisma.ReviewLeaseWhereUniqueInput;
};
/**
 * ReviewLease findUniqueOrThrow
 */
export type ReviewLeaseFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * Filter, which ReviewLease to fetch.
     */
    where: Prisma.ReviewLeaseWhereUniqueInput;
};
/**
 * ReviewLease findFirst
 */
export type ReviewLeaseFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * Filter, which ReviewLease to fetch.
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReviewLeases to fetch.
     */
    orderBy?: Prisma.ReviewLeaseOrderByWithRelationInput | Prisma.ReviewLeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ReviewLeases.
     */
    cursor?: Prisma.ReviewLeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReviewLeases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReviewLeases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReviewLeases.
     */
    distinct?: Prisma.ReviewLeaseScalarFieldEnum | Prisma.ReviewLeaseScalarFieldEnum[];
};
/**
 * ReviewLease findFirstOrThrow
 */
export type ReviewLeaseFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * Filter, which ReviewLease to fetch.
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReviewLeases to fetch.
     */
    orderBy?: Prisma.ReviewLeaseOrderByWithRelationInput | Prisma.ReviewLeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ReviewLeases.
     */
    cursor?: Prisma.ReviewLeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReviewLeases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReviewLeases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReviewLeases.
     */
    distinct?: Prisma.ReviewLeaseScalarFieldEnum | Prisma.ReviewLeaseScalarFieldEnum[];
};
/**
 * ReviewLease findMany
 */
export type ReviewLeaseFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * Filter, which ReviewLeases to fetch.
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReviewLeases to fetch.
     */
    orderBy?: Prisma.ReviewLeaseOrderByWithRelationInput | Prisma.ReviewLeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ReviewLeases.
     */
    cursor?: Prisma.ReviewLeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReviewLeases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReviewLeases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReviewLeases.
     */
    distinct?: Prisma.ReviewLeaseScalarFieldEnum | Prisma.ReviewLeaseScalarFieldEnum[];
};
/**
 * ReviewLease create
 */
export type ReviewLeaseCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * The data needed to create a ReviewLease.
     */
    data: Prisma.XOR<Prisma.ReviewLeaseCreateInput, Prisma.ReviewLeaseUncheckedCreateInput>;
};
/**
 * ReviewLease createMany
 */
export type ReviewLeaseCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ReviewLeases.
     */
    data: Prisma.ReviewLeaseCreateManyInput | Prisma.ReviewLeaseCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ReviewLease createManyAndReturn
 */
export type ReviewLeaseCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * The data used to create many ReviewLeases.
     */
    data: Prisma.ReviewLeaseCreateManyInput | Prisma.ReviewLeaseCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ReviewLease update
 */
export type ReviewLeaseUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * The data needed to update a ReviewLease.
     */
    data: Prisma.XOR<Prisma.ReviewLeaseUpdateInput, Prisma.ReviewLeaseUncheckedUpdateInput>;
    /**
     * Choose, which ReviewLease to update.
     */
    where: Prisma.ReviewLeaseWhereUniqueInput;
};
/**
 * ReviewLease updateMany
 */
export type ReviewLeaseUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ReviewLeases.
     */
    data: Prisma.XOR<Prisma.ReviewLeaseUpdateManyMutationInput, Prisma.ReviewLeaseUncheckedUpdateManyInput>;
    /**
     * Filter which ReviewLeases to update
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * Limit how many ReviewLeases to update.
     */
    limit?: number;
};
/**
 * ReviewLease updateManyAndReturn
 */
export type ReviewLeaseUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * The data used to update ReviewLeases.
     */
    data: Prisma.XOR<Prisma.ReviewLeaseUpdateManyMutationInput, Prisma.ReviewLeaseUncheckedUpdateManyInput>;
    /**
     * Filter which ReviewLeases to update
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * Limit how many ReviewLeases to update.
     */
    limit?: number;
};
/**
 * ReviewLease upsert
 */
export type ReviewLeaseUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * The filter to search for the ReviewLease to update in case it exists.
     */
    where: Prisma.ReviewLeaseWhereUniqueInput;
    /**
     * In case the ReviewLease found by the `where` argument doesn't exist, create a new ReviewLease with this data.
     */
    create: Prisma.XOR<Prisma.ReviewLeaseCreateInput, Prisma.ReviewLeaseUncheckedCreateInput>;
    /**
     * In case the ReviewLease was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ReviewLeaseUpdateInput, Prisma.ReviewLeaseUncheckedUpdateInput>;
};
/**
 * ReviewLease delete
 */
export type ReviewLeaseDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
    /**
     * Filter which ReviewLease to delete.
     */
    where: Prisma.ReviewLeaseWhereUniqueInput;
};
/**
 * ReviewLease deleteMany
 */
export type ReviewLeaseDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ReviewLeases to delete
     */
    where?: Prisma.ReviewLeaseWhereInput;
    /**
     * Limit how many ReviewLeases to delete.
     */
    limit?: number;
};
/**
 * ReviewLease without action
 */
export type ReviewLeaseDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReviewLease
     */
    select?: Prisma.ReviewLeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReviewLease
     */
    omit?: Prisma.ReviewLeaseOmit<ExtArgs> | null;
};
